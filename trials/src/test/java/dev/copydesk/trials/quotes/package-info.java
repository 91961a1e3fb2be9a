@NullMarked
package dev.copydesk.trials.quotes;

import org.jspecify.annotations.NullMarked;
