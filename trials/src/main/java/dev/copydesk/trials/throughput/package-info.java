/** How many pages in a second, and how soon. */
@NullMarked
package dev.copydesk.trials.throughput;

import org.jspecify.annotations.NullMarked;
