/** Fits and judges the model that says how likely an editor sets a tag, on articles for which an editor set them. */
@NullMarked
package dev.copydesk.trials.tags;

import org.jspecify.annotations.NullMarked;
