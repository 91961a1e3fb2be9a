@NullMarked
package dev.copydesk.trials.syntax;

import org.jspecify.annotations.NullMarked;
