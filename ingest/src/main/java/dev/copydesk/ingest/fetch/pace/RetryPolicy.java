package dev.copydesk.ingest.fetch.pace;

import java.time.Instant;
import java.util.Optional;

/** Whether and when a request that failed is tried again. */
public record RetryPolicy(int maxAttempts, Backoff backoff) {
    public RetryPolicy {
        if (maxAttempts < 1 || maxAttempts > 100) {
            throw new IllegalArgumentException("attempts: 1 to 100, not " + maxAttempts);
        }
    }

    /**
     * @param attempts made so far, 1 or more
     * @param notBefore what the site asked for
     * @param random 0 to 1
     * @return when to try again; empty where it has had its attempts
     */
    public Optional<Instant> next(int attempts, Instant now, Instant notBefore, double random) {
        if (attempts >= maxAttempts) {
            return Optional.empty();
        }
        var rested = now.plus(backoff.after(attempts, random));
        return Optional.of(rested.isBefore(notBefore) ? notBefore : rested);
    }

    /** Whether a host that has not answered so often in a row is taken to be away, and with it all that waits for it. */
    public boolean isAway(int failuresInARow) {
        return failuresInARow >= 2 * maxAttempts;
    }
}
