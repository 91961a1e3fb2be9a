/** Quotation marks: their pairs, and what stands between them that is no quotation. */
@NullMarked
package dev.copydesk.enrich.quotes.marks;

import org.jspecify.annotations.NullMarked;
