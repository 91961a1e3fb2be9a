/** Tests of the trials of digests. */
@NullMarked
package dev.copydesk.trials.digests;

import org.jspecify.annotations.NullMarked;
