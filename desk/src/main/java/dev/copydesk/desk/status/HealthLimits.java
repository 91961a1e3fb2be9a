package dev.copydesk.desk.status;

import dev.copydesk.desk.config.HealthOptions;
import java.time.Duration;

/**
 * What is still healthy.
 *
 * @param maxAge the oldest record may wait so long
 * @param stalledAfter a stage with records older than that, for which nothing has moved for so long, is stalled
 */
public record HealthLimits(Duration maxAge, Duration stalledAfter) {
    private static final Duration LONGEST = Duration.ofDays(7);

    public static final HealthLimits DEFAULTS = new HealthLimits(Duration.ofSeconds(60), Duration.ofSeconds(60));

    public HealthLimits {
        check("the age that is healthy", maxAge);
        check("the time after which a stage is stalled", stalledAfter);
    }

    public static HealthLimits of(HealthOptions options) {
        return new HealthLimits(options.maxAge(), options.stalledAfter());
    }

    private static void check(String what, Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(what + ": 1 second to 7 days, not " + time.toSeconds() + " s");
        }
    }
}
