/** A cluster and its topics, and reading them without a group: what operating the pipeline and showing its pages stand on. */
@NullMarked
package dev.copydesk.stage.records;

import org.jspecify.annotations.NullMarked;
