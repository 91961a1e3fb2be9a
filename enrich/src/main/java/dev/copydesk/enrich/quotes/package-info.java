/** Quotations in a reading, and to whom the text attributes them. */
@NullMarked
package dev.copydesk.enrich.quotes;

import org.jspecify.annotations.NullMarked;
