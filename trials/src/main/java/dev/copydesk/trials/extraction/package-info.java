/** How fast pages are read, and what it takes to break the reading. */
@NullMarked
package dev.copydesk.trials.extraction;

import org.jspecify.annotations.NullMarked;
