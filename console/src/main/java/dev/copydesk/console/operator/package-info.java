/** What an operator sees in the browser. */
@NullMarked
package dev.copydesk.console.operator;

import org.jspecify.annotations.NullMarked;
