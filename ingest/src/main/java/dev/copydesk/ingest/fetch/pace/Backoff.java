package dev.copydesk.ingest.fetch.pace;

import java.time.Duration;

/**
 * How long to wait after failures in a row: {@code first}, doubled with each, at most {@code longest}; of that between
 * half and all, so that those who failed together do not come back together.
 */
public record Backoff(Duration first, Duration longest) {
    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("back-off from " + first + " to " + longest);
        }
    }

    /**
     * @param failures in a row, 1 or more
     * @param random 0 to 1
     */
    public Duration after(int failures, double random) {
        double doubled = first.toMillis() * Math.pow(2, Math.max(0, failures - 1));
        double capped = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(capped * (0.5 + 0.5 * random)));
    }
}
