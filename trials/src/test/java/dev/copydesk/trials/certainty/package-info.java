@NullMarked
package dev.copydesk.trials.certainty;

import org.jspecify.annotations.NullMarked;
