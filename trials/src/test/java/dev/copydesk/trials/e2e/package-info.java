/** The whole pipeline on a real broker. */
@NullMarked
package dev.copydesk.trials.e2e;

import org.jspecify.annotations.NullMarked;
