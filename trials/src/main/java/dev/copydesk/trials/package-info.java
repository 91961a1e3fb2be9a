/** Benchmarks and fault trials. Never shipped. */
@NullMarked
package dev.copydesk.trials;

import org.jspecify.annotations.NullMarked;
