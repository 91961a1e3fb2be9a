/** Killing what runs, and proving that nothing shows. */
@NullMarked
package dev.copydesk.trials.crash;

import org.jspecify.annotations.NullMarked;
