/** The metrics, without a broker. */
@NullMarked
package dev.copydesk.console.metrics;

import org.jspecify.annotations.NullMarked;
