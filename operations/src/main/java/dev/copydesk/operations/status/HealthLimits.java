package dev.copydesk.operations.status;

import dev.copydesk.events.settings.TimeRange;
import java.time.Duration;

/**
 * What is still healthy.
 *
 * @param maxAge the oldest record may wait so long
 * @param stalledAfter a stage with records older than that, for which nothing has moved for so long, is stalled
 */
public record HealthLimits(Duration maxAge, Duration stalledAfter) {
    private static final TimeRange HEALTHY = new TimeRange(Duration.ofSeconds(1), Duration.ofDays(7));

    public static final TimeRange MAX_AGE = HEALTHY;
    public static final TimeRange STALLED_AFTER = HEALTHY;

    public static final HealthLimits DEFAULTS = new HealthLimits(Duration.ofSeconds(60), Duration.ofSeconds(60));

    public HealthLimits {
        MAX_AGE.check("the age that is healthy", maxAge);
        STALLED_AFTER.check("the time after which a stage is stalled", stalledAfter);
    }
}
