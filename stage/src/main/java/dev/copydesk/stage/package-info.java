/**
 * What every processing stage shares: events in and out of a topology, exactly-once settings, dead letters, and the runner.
 */
@NullMarked
package dev.copydesk.stage;

import org.jspecify.annotations.NullMarked;
