package dev.copydesk.desk.metrics;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.web.Routes;
import io.javalin.config.JavalinConfig;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
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
            "Series left out because a stage would have more than " + Samples.MOST_OF_A_STAGE);

    private final List<MetricSource> sources;
    private final JvmMetrics jvm = new JvmMetrics();

    /** @param sources each read at every scrape */
    public DeskMetrics(List<MetricSource> sources) {
        this.sources = List.copyOf(sources);
        jvm.registry().register((MultiCollector) this::collect);
    }

    /** Of the stages of this process, and what else it knows. */
    public static DeskMetrics of(Pipeline pipeline, List<MetricSource> more) {
        var stages = pipeline.stages();
        var sources = new ArrayList<MetricSource>(List.of(
                new StageMetrics(stages),
                new FetchMetrics(stages),
                new WritingMetrics(stages),
                new ClientMetrics(stages)));
        sources.addAll(more);
        return new DeskMetrics(sources);
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
        var samples = new Samples();
        for (var source : sources) {
            samples.add(READABLE, read(source, samples), source.part());
        }
        samples.add(DROPPED, samples.dropped());
        return samples.snapshots();
    }

    private static boolean read(MetricSource source, Samples samples) {
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
