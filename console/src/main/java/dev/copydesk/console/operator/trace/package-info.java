/** The way of one article, in the browser. */
@NullMarked
package dev.copydesk.console.operator.trace;

import org.jspecify.annotations.NullMarked;
