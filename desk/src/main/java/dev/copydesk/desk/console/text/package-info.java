/** How the console says figures, times and what comes from outside. */
@NullMarked
package dev.copydesk.desk.console.text;

import org.jspecify.annotations.NullMarked;
