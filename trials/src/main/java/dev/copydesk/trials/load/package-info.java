/** Pages to feed: generated, or from files. */
@NullMarked
package dev.copydesk.trials.load;

import org.jspecify.annotations.NullMarked;
