/** Fits and judges the model that says which speakers are certain, on articles whose quotations somebody annotated. */
@NullMarked
package dev.copydesk.trials.certainty;

import org.jspecify.annotations.NullMarked;
