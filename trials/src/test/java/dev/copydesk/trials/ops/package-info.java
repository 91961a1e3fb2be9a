/** What stands in {@code ops/} and docs/runbook, held against itself and against Prometheus' own tool. */
@NullMarked
package dev.copydesk.trials.ops;

import org.jspecify.annotations.NullMarked;
