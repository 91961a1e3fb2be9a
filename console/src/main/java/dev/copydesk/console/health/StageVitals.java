package dev.copydesk.console.health;

import dev.copydesk.stage.StageState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a stage of this process.
 *
 * @param hasRun whether it has ever run
 * @param sinceMillis when it came to be in that state
 * @param stalledSinceMillis since when it is known that records wait and nothing moves; null where that is not so
 */
public record StageVitals(
        StageState state,
        boolean hasRun,
        long sinceMillis,
        @Nullable Long stalledSinceMillis) {}
