package dev.copydesk.console.metrics;

import static dev.copydesk.console.metrics.MetricFamily.gauge;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.reader.sources.SourceState;
import dev.copydesk.console.reader.state.NotReady;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who sends articles, and who has stopped to. */
final class SourceMetrics implements MetricSource {
    /** Silent sources that are named. */
    static final int MOST_SILENT = 20;

    static final MetricFamily SOURCES =
            gauge("copydesk_sources", "Sites that articles came from or failed to, by how they stand", "state");
    static final MetricFamily SILENT = gauge(
            "copydesk_source_silent_seconds",
            "Since the last article of a source that has gone silent; of many the " + MOST_SILENT
                    + " that usually send most",
            "source");

    private final Optional<Function<Instant, List<SourceHealth>>> health;
    private final Clock clock;

    /** @param health throws {@link NotReady} where it is not known yet */
    SourceMetrics(Optional<Function<Instant, List<SourceHealth>>> health, Clock clock) {
        this.health = health;
        this.clock = clock;
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
    public void collect(MetricSamples samples) {
        var now = clock.instant();
        try {
            health.ifPresent(known -> tell(known.apply(now), now, samples));
        } catch (NotReady notKnownYet) {
            // and so nothing is told
        }
    }

    private static void tell(List<SourceHealth> sources, Instant now, MetricSamples samples) {
        for (var state : SourceState.values()) {
            samples.add(
                    SOURCES,
                    sources.stream().filter(source -> source.state() == state).count(),
                    state.lower());
        }
        sources.stream()
                .filter(source -> source.state() == SourceState.SILENT)
                .sorted(Comparator.comparing(SourceHealth::gapMillis, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(SourceHealth::site))
                .limit(MOST_SILENT)
                .forEach(source -> samples.add(SILENT, since(source.lastMillis(), now), source.site()));
    }

    private static @Nullable Double since(@Nullable Long millis, Instant now) {
        return millis == null
                ? null
                : Duration.between(Instant.ofEpochMilli(millis), now).toMillis() / 1_000.0;
    }
}
