package dev.copydesk.console.metrics;

import dev.copydesk.operations.status.LatencyHistogram;
import java.util.List;
import java.util.function.Supplier;

/** How long it took from a page's fetch until its digest could be read. */
final class LatencyMetrics implements MetricSource {
    static final MetricFamily LATENCY = MetricFamily.histogram(
            "copydesk_digest_latency_seconds",
            "From the fetch of a page until its digest could be read; digests that became readable since the process started");

    private static final List<Double> BOUNDS = LatencyHistogram.BOUNDS_MILLIS.stream()
            .map(millis -> millis / 1_000.0)
            .toList();

    private final Supplier<LatencyHistogram> latencies;

    LatencyMetrics(Supplier<LatencyHistogram> latencies) {
        this.latencies = latencies;
    }

    @Override
    public String part() {
        return "latency";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(LATENCY);
    }

    @Override
    public void collect(MetricSamples samples) {
        var now = latencies.get();
        samples.add(LATENCY, BOUNDS, now.counts(), now.sumMillis() / 1_000.0);
    }
}
