/**
 * What all stages know of a text and its language: one reading (paragraphs, sentences, tokens, word classes), made once and
 * shared by everything that looks at it, and the word lists, a folder for each language.
 */
@NullMarked
package dev.copydesk.language;

import org.jspecify.annotations.NullMarked;
