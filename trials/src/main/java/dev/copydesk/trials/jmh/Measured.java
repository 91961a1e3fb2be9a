package dev.copydesk.trials.jmh;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What a benchmark's run gave. */
public record Measured(RunResult result) {
    /** Nanoseconds for one call of the benchmark. */
    public double score() {
        return result.getPrimaryResult().getScore();
    }

    public Statistics statistics() {
        return result.getPrimaryResult().getStatistics();
    }

    /** Bytes that one call of the benchmark allocates. */
    @SuppressWarnings("rawtypes") // JMH's own
    public double allocated() {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
