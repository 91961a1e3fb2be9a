/** The grammar of a narration, as far as it tells who speaks: phrases, verbs of speech, their subjects. */
@NullMarked
package dev.copydesk.enrich.quotes.grammar;

import org.jspecify.annotations.NullMarked;
