/** How likely a thing is, learned from examples. */
@NullMarked
package dev.copydesk.enrich.regression;

import org.jspecify.annotations.NullMarked;
