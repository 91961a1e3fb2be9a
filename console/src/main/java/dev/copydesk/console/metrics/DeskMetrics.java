package dev.copydesk.console.metrics;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.web.Routes;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchCounts;
import dev.copydesk.operations.status.StatusWatch;
import dev.copydesk.publish.writing.model.WriterCounts;
import dev.copydesk.stage.DataFolder;
import dev.copydesk.stage.RunningStage;
import io.javalin.config.JavalinConfig;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code /metrics} answers: what the sources tell, and the JVM. */
public final class DeskMetrics implements Routes, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeskMetrics.class);

    private static final String TEXT_FORM = "text/plain; version=0.0.4; charset=utf-8";

    static final MetricFamily READABLE = MetricFamily.gauge(
            "copydesk_metrics_readable", "0 where a part of the metrics could not be read and is left out", "part");
    static final MetricFamily DROPPED = MetricFamily.gauge(
            "copydesk_metrics_dropped_series",
            "Series left out because a stage would have more than " + MetricSamples.MOST_OF_A_STAGE);

    private final List<MetricSource> sources;
    private final JvmMetrics jvm = new JvmMetrics();

    /** @param sources each read at every scrape */
    public DeskMetrics(List<MetricSource> sources) {
        this.sources = List.copyOf(sources);
        jvm.registry().register((MultiCollector) this::collect);
    }

    /**
     * Of a process.
     *
     * @param stages that it runs
     * @param fetching counts of the fetch stage, where it runs that
     * @param writing counts of the write stage, where it runs that
     * @param watch measures what waits
     * @param letters those of the stages that it measures are told
     * @param measured the names of these stages
     * @param data where the process keeps its stores
     * @param sources how every source does at a moment, where this process knows; throws where it is not known yet
     */
    public static DeskMetrics of(
            List<RunningStage> stages,
            Optional<Supplier<FetchCounts>> fetching,
            Optional<Supplier<WriterCounts>> writing,
            StatusWatch watch,
            OpenLetterCounts letters,
            Set<StageName> measured,
            DataFolder data,
            Optional<Function<Instant, List<SourceHealth>>> sources) {
        return new DeskMetrics(List.of(
                new StageMetrics(stages),
                new DataMetrics(data),
                new LagMetrics(watch::latest, Clock.systemUTC()),
                new LatencyMetrics(watch::latencies),
                new DeadLetterMetrics(
                        measured.stream()
                                .filter(StageName::hasDeadLetters)
                                .map(StageName::code)
                                .collect(Collectors.toSet()),
                        letters::latest),
                new SourceMetrics(sources, Clock.systemUTC()),
                new FetchMetrics(fetching),
                new WritingMetrics(writing),
                new ClientMetrics(stages)));
    }

    /** All that a scrape may hold beside the JVM's. */
    public List<MetricFamily> families() {
        return Stream.concat(
                        sources.stream().flatMap(source -> source.families().stream()), Stream.of(READABLE, DROPPED))
                .toList();
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/metrics", context -> context.contentType(TEXT_FORM).result(scrape()));
    }

    /** In Prometheus' text form. */
    public String scrape() {
        return jvm.scrape();
    }

    private MetricSnapshots collect() {
        var samples = new MetricSamples();
        for (var source : sources) {
            samples.add(READABLE, read(source, samples), source.part());
        }
        samples.add(DROPPED, samples.dropped());
        return samples.snapshots();
    }

    private static boolean read(MetricSource source, MetricSamples samples) {
        try {
            source.collect(samples);
            return true;
        } catch (RuntimeException e) {
            log.warn("metrics: {} could not be read", source.part(), e);
            return false;
        }
    }

    @Override
    public void close() {
        jvm.close();
    }
}
