/** How likely an attribution is right, and what speaks against it. */
@NullMarked
package dev.copydesk.enrich.quotes.certainty;

import org.jspecify.annotations.NullMarked;
