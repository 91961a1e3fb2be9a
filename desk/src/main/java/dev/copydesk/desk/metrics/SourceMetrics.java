package dev.copydesk.desk.metrics;

import static dev.copydesk.desk.metrics.MetricFamily.gauge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who sends articles, and who has stopped to. */
final class SourceMetrics implements MetricSource {
    static final MetricFamily SOURCES = gauge(
            "copydesk_sources", "Sites that articles came from, by whether they still come in their rhythm", "state");
    static final MetricFamily SILENT = gauge(
            "copydesk_source_silent_seconds",
            "Since the last article of a source that has gone silent; at most the " + SourceMetrics.MOST_SILENT
                    + " that usually send most",
            "source");

    /** Silent sources that are named. */
    static final int MOST_SILENT = 20;

    private final Supplier<Optional<SourceHealth>> health;

    /** @param health empty where it is not known */
    SourceMetrics(Supplier<Optional<SourceHealth>> health) {
        this.health = health;
    }

    @Override
    public String part() {
        return "sources";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(SOURCES, SILENT);
    }

    @Override
    public void collect(Samples samples) {
        health.get().ifPresent(known -> {
            samples.add(SOURCES, known.regular(), "regular");
            samples.add(SOURCES, known.silent().size(), "silent");
            known.silent().stream()
                    .sorted(Comparator.comparing(SourceHealth.Silent::usualSeconds)
                            .thenComparing(SourceHealth.Silent::source))
                    .limit(MOST_SILENT)
                    .forEach(source -> samples.add(SILENT, source.silentSeconds(), source.source()));
        });
    }
}
