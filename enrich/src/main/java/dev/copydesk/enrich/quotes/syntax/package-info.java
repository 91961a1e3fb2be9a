/** A second reading of who speaks: by the tree of the quotation's sentence. */
@NullMarked
package dev.copydesk.enrich.quotes.syntax;

import org.jspecify.annotations.NullMarked;
