/** The syntax of a sentence: who does what, by a small parser whose models are trained offline. */
@NullMarked
package dev.copydesk.language.syntax;

import org.jspecify.annotations.NullMarked;
