package dev.copydesk.operations.status;

import java.time.Duration;

/**
 * How a process measures.
 *
 * @param interval between the beginnings of two measurements, 500 ms to 1 minute
 * @param history how long samples are kept, up to a day
 */
public record WatchSettings(Duration interval, Duration history, ReadBudget budget, HealthLimits limits) {
    public static final WatchSettings DEFAULTS =
            new WatchSettings(Duration.ofSeconds(5), Duration.ofHours(1), ReadBudget.WATCHING, HealthLimits.DEFAULTS);

    public WatchSettings {
        if (interval.compareTo(Duration.ofMillis(500)) < 0 || interval.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("the time between measurements: 500 ms to 1 minute, not " + interval);
        }
        if (history.isNegative() || history.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("the history: up to a day, not " + history);
        }
    }

    public WatchSettings with(HealthLimits healthy) {
        return new WatchSettings(interval, history, budget, healthy);
    }

    int samples() {
        return (int) Math.max(1, history.toMillis() / interval.toMillis());
    }
}
