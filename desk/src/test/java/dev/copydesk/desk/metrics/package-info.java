/** The metrics, without a broker. */
@NullMarked
package dev.copydesk.desk.metrics;

import org.jspecify.annotations.NullMarked;
