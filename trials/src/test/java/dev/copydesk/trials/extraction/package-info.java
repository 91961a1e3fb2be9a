@NullMarked
package dev.copydesk.trials.extraction;

import org.jspecify.annotations.NullMarked;
