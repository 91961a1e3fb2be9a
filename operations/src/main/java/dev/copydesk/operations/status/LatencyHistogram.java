package dev.copydesk.operations.status;

import java.util.Arrays;
import java.util.List;

/**
 * How long digests took, counted by buckets since the process started.
 *
 * @param counts of digests that took no longer than the bucket's bound and longer than the one before; the last bucket has none
 * @param sumMillis of all of them
 */
public record LatencyHistogram(List<Long> counts, long sumMillis) {
    /** The buckets' bounds. */
    public static final List<Long> BOUNDS_MILLIS = List.of(
            100L,
            250L,
            500L,
            1_000L,
            2_500L,
            5_000L,
            10_000L,
            30_000L,
            60_000L,
            120_000L,
            300_000L,
            900_000L,
            3_600_000L);

    public LatencyHistogram {
        counts = List.copyOf(counts);
    }

    /** Counts them. One thread at a time. */
    static final class Counter {
        private final long[] counts = new long[BOUNDS_MILLIS.size() + 1];
        private long sumMillis;

        void add(long millis) {
            int bucket = 0;
            while (bucket < BOUNDS_MILLIS.size() && millis > BOUNDS_MILLIS.get(bucket)) {
                bucket++;
            }
            counts[bucket]++;
            sumMillis += millis;
        }

        LatencyHistogram now() {
            return new LatencyHistogram(Arrays.stream(counts).boxed().toList(), sumMillis);
        }
    }
}
