package dev.copydesk.trials.jmh;

import java.util.Locale;
import org.openjdk.jmh.util.Statistics;

/** How the times of single articles spread, in nanoseconds. */
public record Spread(double p50, double p95, double p99, double max) {
    public static Spread of(Statistics times) {
        return new Spread(times.getPercentile(50), times.getPercentile(95), times.getPercentile(99), times.getMax());
    }

    public String text() {
        return String.format(
                Locale.ROOT,
                "p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, max %.3f ms",
                p50 / 1e6,
                p95 / 1e6,
                p99 / 1e6,
                max / 1e6);
    }
}
