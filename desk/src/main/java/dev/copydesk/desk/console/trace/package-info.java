/** The way of one article, in the browser. */
@NullMarked
package dev.copydesk.desk.console.trace;

import org.jspecify.annotations.NullMarked;
