/** What a process tells Prometheus: an allow-list of metrics, bounded in number, their names and labels the same after every start. */
@NullMarked
package dev.copydesk.console.metrics;

import org.jspecify.annotations.NullMarked;
