/**
 * A site's own labels, learned from its tagged archive: ridge regression on weighted words, joined with where the text says
 * the label itself, and calibrated on rows that were left out. Pure: the same archive, the same model, to the byte.
 */
@NullMarked
package dev.copydesk.enrich.tags.learned;

import org.jspecify.annotations.NullMarked;
