package dev.copydesk.console.metrics;

import dev.copydesk.publish.writing.DraftRefusal;
import dev.copydesk.publish.writing.model.WriterCounts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the language model was asked and what came of it, where this process has one write. */
final class WritingMetrics implements MetricSource {
    static final MetricFamily CALLS =
            MetricFamily.counter("copydesk_writing_calls_total", "Calls of the language model");
    static final MetricFamily TOKENS =
            MetricFamily.counter("copydesk_writing_tokens_total", "Tokens that the calls cost, prompts included");
    static final MetricFamily ACCEPTED =
            MetricFamily.counter("copydesk_writing_accepted_total", "Drafts whose text is used");
    static final MetricFamily REFUSED = MetricFamily.counter(
            "copydesk_writing_refused_total", "Drafts whose text is not used, by the reason", "reason");
    static final MetricFamily CIRCUIT_OPEN = MetricFamily.gauge(
            "copydesk_writing_circuit_open",
            "1 while the language model is left alone because it failed several times running");

    private final Optional<Supplier<WriterCounts>> stage;

    WritingMetrics(Optional<Supplier<WriterCounts>> stage) {
        this.stage = stage;
    }

    @Override
    public String part() {
        return "writing";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(CALLS, TOKENS, ACCEPTED, REFUSED, CIRCUIT_OPEN);
    }

    @Override
    public void collect(MetricSamples samples) {
        stage.map(Supplier::get).ifPresent(counts -> {
            samples.add(CALLS, counts.calls());
            samples.add(TOKENS, counts.tokens());
            samples.add(ACCEPTED, counts.accepted());
            for (var refusal : DraftRefusal.values()) {
                samples.add(REFUSED, counts.refused().getOrDefault(refusal, 0L), refusal.code());
            }
            samples.add(CIRCUIT_OPEN, counts.circuitOpen());
        });
    }
}
