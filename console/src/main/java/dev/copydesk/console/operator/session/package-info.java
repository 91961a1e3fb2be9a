/** Who may see and do what in the console: the token, sessions of browsers, and what a request must bring. */
@NullMarked
package dev.copydesk.console.operator.session;

import org.jspecify.annotations.NullMarked;
