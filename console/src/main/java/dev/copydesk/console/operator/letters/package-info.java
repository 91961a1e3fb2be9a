/** The browser of dead letters, and what retries and drops them: first as a plan, then with what became of each. */
@NullMarked
package dev.copydesk.console.operator.letters;

import org.jspecify.annotations.NullMarked;
