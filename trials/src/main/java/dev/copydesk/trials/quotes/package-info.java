/** The speed of quotes and speakers. */
@NullMarked
package dev.copydesk.trials.quotes;

import org.jspecify.annotations.NullMarked;
