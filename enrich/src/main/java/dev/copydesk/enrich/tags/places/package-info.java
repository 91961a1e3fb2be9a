/** The countries that a text is about, by their names, their peoples and what is theirs. */
@NullMarked
package dev.copydesk.enrich.tags.places;

import org.jspecify.annotations.NullMarked;
