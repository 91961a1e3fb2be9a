package dev.copydesk.desk.http;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.pipeline.RunningStage;
import dev.copydesk.desk.pipeline.WritingStage;
import dev.copydesk.publish.writing.Refusal;
import dev.copydesk.publish.writing.model.WriterCounts;
import dev.copydesk.stage.StageState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A process's metrics in Prometheus' text form: its stages' states and counts, and the JVM's. */
final class PipelineMetrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics gc = new JvmGcMetrics();

    PipelineMetrics(Pipeline pipeline) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        gc.bindTo(registry);
        pipeline.stages().forEach(this::bind);
    }

    String scrape() {
        return registry.scrape();
    }

    private void bind(RunningStage stage) {
        for (var state : StageState.values()) {
            Gauge.builder("copydesk.stage.state", stage, s -> s.state() == state ? 1 : 0)
                    .tag("stage", stage.name().lower())
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("1 for the state that the stage is in")
                    .register(registry);
        }
        FunctionCounter.builder("copydesk.stage.records", stage, RunningStage::processed)
                .tag("stage", stage.name().lower())
                .description(
                        "Records processed since the process started, those that the stage hands to itself included")
                .register(registry);
        if (stage instanceof WritingStage writing) {
            bindWriting(writing);
        }
    }

    private void bindWriting(WritingStage stage) {
        counter("copydesk.writing.calls", stage, c -> c.calls(), "Calls of the language model");
        counter("copydesk.writing.tokens", stage, c -> c.tokens(), "Tokens that they cost, prompts included");
        counter("copydesk.writing.accepted", stage, c -> c.accepted(), "Drafts whose text is used");
        for (var refusal : Refusal.values()) {
            FunctionCounter.builder(
                            "copydesk.writing.refused",
                            stage,
                            s -> s.counts().refused().getOrDefault(refusal, 0L))
                    .tag("reason", refusal.code())
                    .description("Drafts whose text is not used, by the reason")
                    .register(registry);
        }
        Gauge.builder("copydesk.writing.circuit.open", stage, s -> s.counts().circuitOpen() ? 1 : 0)
                .description("1 while the language model is left alone because it failed several times running")
                .register(registry);
    }

    private void counter(String name, WritingStage stage, ToDoubleFunction<WriterCounts> count, String description) {
        FunctionCounter.builder(name, stage, s -> count.applyAsDouble(s.counts()))
                .description(description)
                .register(registry);
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
