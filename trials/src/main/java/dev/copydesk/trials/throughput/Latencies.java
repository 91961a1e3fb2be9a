package dev.copydesk.trials.throughput;

import java.util.Collection;

/** Milliseconds from page to digest: half of them, 95 and 99 of a hundred took no longer. */
public record Latencies(long p50, long p95, long p99, long max) {
    public static Latencies of(Collection<Long> millis) {
        var sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no latencies");
        }
        return new Latencies(
                sorted[index(sorted.length, 50)],
                sorted[index(sorted.length, 95)],
                sorted[index(sorted.length, 99)],
                sorted[sorted.length - 1]);
    }

    /** Nearest rank. */
    private static int index(int count, int percent) {
        return Math.max(0, (int) Math.ceil(count * percent / 100.0) - 1);
    }
}
