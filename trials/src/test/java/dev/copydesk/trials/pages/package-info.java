/** What tag and speaker pages cost. */
@NullMarked
package dev.copydesk.trials.pages;

import org.jspecify.annotations.NullMarked;
