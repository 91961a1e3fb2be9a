/** Who may see and do what in the console: the token, sessions of browsers, and what a request must bring. */
@NullMarked
package dev.copydesk.desk.console.session;

import org.jspecify.annotations.NullMarked;
