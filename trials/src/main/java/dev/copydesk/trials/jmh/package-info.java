/** Running JMH benchmarks. */
@NullMarked
package dev.copydesk.trials.jmh;

import org.jspecify.annotations.NullMarked;
