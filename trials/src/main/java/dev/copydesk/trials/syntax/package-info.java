/** Trains the product's parsers from treebanks, and measures them. */
@NullMarked
package dev.copydesk.trials.syntax;

import org.jspecify.annotations.NullMarked;
