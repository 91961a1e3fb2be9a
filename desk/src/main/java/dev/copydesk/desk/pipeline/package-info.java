/** The stages in one JVM. */
@NullMarked
package dev.copydesk.desk.pipeline;

import org.jspecify.annotations.NullMarked;
