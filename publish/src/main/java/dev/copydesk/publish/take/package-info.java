/** The take: what a piece is worth to a reader and what it lacks, measured and then said. */
@NullMarked
package dev.copydesk.publish.take;

import org.jspecify.annotations.NullMarked;
