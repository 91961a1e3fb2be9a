/** What an operator sees in the browser. */
@NullMarked
package dev.copydesk.desk.console;

import org.jspecify.annotations.NullMarked;
