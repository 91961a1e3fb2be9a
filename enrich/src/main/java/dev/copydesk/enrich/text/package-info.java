/** One reading of an article's text, made once and shared by everything that looks at it: paragraphs, sentences, tokens. */
@NullMarked
package dev.copydesk.enrich.text;

import org.jspecify.annotations.NullMarked;
