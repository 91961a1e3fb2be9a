/** The pipeline as a map, live, and the last hour as charts. */
@NullMarked
package dev.copydesk.console.operator.pipeline;

import org.jspecify.annotations.NullMarked;
