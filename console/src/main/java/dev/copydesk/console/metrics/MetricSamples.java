package dev.copydesk.console.metrics;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one scrape tells. What is not known is left out, never zero; no stage has more than {@link #MOST_OF_A_STAGE} series,
 * whatever the sources tell.
 */
public final class MetricSamples {
    /** Series of one stage. */
    public static final int MOST_OF_A_STAGE = 200;

    private static final int LONGEST_LABEL = 120;
    private static final String STAGE = "stage";

    private final Map<MetricFamily, Map<List<String>, Double>> values = new LinkedHashMap<>();
    private final List<MetricSnapshot> histograms = new ArrayList<>();
    private final Map<String, Integer> ofStage = new HashMap<>();
    private int dropped;

    /**
     * @param value null or not a number where it is not known
     * @param labels the values of the family's labels, in their order
     */
    public void add(MetricFamily family, @Nullable Number value, String... labels) {
        if (labels.length != family.labels().size()) {
            throw new IllegalArgumentException(family.name() + " has the labels " + family.labels());
        }
        if (value == null || Double.isNaN(value.doubleValue())) {
            return;
        }
        var key = List.of(labels).stream().map(MetricSamples::bounded).toList();
        var series = values.computeIfAbsent(family, f -> new LinkedHashMap<>());
        if (series.containsKey(key) || hasRoom(family, key)) {
            series.put(key, value.doubleValue());
        } else {
            dropped++;
        }
    }

    public void add(MetricFamily family, boolean value, String... labels) {
        add(family, value ? 1 : 0, labels);
    }

    /**
     * A histogram without labels.
     *
     * @param bounds of its buckets but the last
     * @param counts of each bucket alone
     */
    public void add(MetricFamily family, List<Double> bounds, List<Long> counts, double sum) {
        var upTo = new ArrayList<>(bounds);
        upTo.add(Double.POSITIVE_INFINITY);
        histograms.add(HistogramSnapshot.builder()
                .name(family.name())
                .help(family.help())
                .dataPoint(HistogramSnapshot.HistogramDataPointSnapshot.builder()
                        .classicHistogramBuckets(ClassicHistogramBuckets.of(upTo, counts))
                        .sum(sum)
                        .build())
                .build());
    }

    /** Series that were left out for the bound. */
    int dropped() {
        return dropped;
    }

    MetricSnapshots snapshots() {
        var snapshots = MetricSnapshots.builder();
        values.forEach((family, series) -> {
            if (!series.isEmpty()) {
                snapshots.metricSnapshot(snapshot(family, series));
            }
        });
        histograms.forEach(snapshots::metricSnapshot);
        return snapshots.build();
    }

    private boolean hasRoom(MetricFamily family, List<String> key) {
        int place = family.labels().indexOf(STAGE);
        return place < 0 || ofStage.merge(key.get(place), 1, Integer::sum) <= MOST_OF_A_STAGE;
    }

    private static String bounded(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }

    private static MetricSnapshot snapshot(MetricFamily family, Map<List<String>, Double> series) {
        if (family.kind() == MetricFamily.Kind.COUNTER) {
            var counter = CounterSnapshot.builder().name(family.withoutTotal()).help(family.help());
            series.forEach((key, value) -> counter.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                    .labels(labels(family, key))
                    .value(value)
                    .build()));
            return counter.build();
        }
        var gauge = GaugeSnapshot.builder().name(family.name()).help(family.help());
        series.forEach((key, value) -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels(family, key))
                .value(value)
                .build()));
        return gauge.build();
    }

    private static Labels labels(MetricFamily family, List<String> key) {
        return Labels.of(family.labels(), key);
    }
}
