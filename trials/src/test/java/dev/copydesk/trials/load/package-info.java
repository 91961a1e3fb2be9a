@NullMarked
package dev.copydesk.trials.load;

import org.jspecify.annotations.NullMarked;
