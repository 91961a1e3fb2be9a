/** Processes that can be killed. */
@NullMarked
package dev.copydesk.trials.process;

import org.jspecify.annotations.NullMarked;
