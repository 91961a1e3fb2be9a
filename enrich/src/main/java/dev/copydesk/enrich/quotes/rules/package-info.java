/** The ways in which a sentence says who speaks. */
@NullMarked
package dev.copydesk.enrich.quotes.rules;

import org.jspecify.annotations.NullMarked;
