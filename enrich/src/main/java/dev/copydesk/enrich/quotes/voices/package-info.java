/** Who is meant by a phrase: names, pronouns, roles. */
@NullMarked
package dev.copydesk.enrich.quotes.voices;

import org.jspecify.annotations.NullMarked;
