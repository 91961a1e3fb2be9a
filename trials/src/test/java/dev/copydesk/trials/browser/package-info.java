/** The pages in a real browser. */
@NullMarked
package dev.copydesk.trials.browser;

import org.jspecify.annotations.NullMarked;
