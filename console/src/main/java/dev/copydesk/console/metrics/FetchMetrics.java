package dev.copydesk.console.metrics;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchCounts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the fetch stage asks for and holds back, where this process runs it. */
final class FetchMetrics implements MetricSource {
    static final MetricFamily FETCHED =
            MetricFamily.counter("copydesk_fetch_pages_total", "Pages fetched and written since the process started");
    static final MetricFamily RETRIED = MetricFamily.counter(
            "copydesk_fetch_retries_total", "Attempts that were put off since the process started");
    static final MetricFamily WAITING =
            MetricFamily.gauge("copydesk_fetch_waiting_requests", "Requests read that wait for their host's turn");
    static final MetricFamily ASKING =
            MetricFamily.gauge("copydesk_fetch_asking_requests", "Requests that are being asked for now");

    private final Optional<Supplier<FetchCounts>> stage;

    FetchMetrics(Optional<Supplier<FetchCounts>> stage) {
        this.stage = stage;
    }

    @Override
    public String part() {
        return StageName.FETCH.code();
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(FETCHED, RETRIED, WAITING, ASKING);
    }

    @Override
    public void collect(MetricSamples samples) {
        stage.map(Supplier::get).ifPresent(counts -> {
            samples.add(FETCHED, counts.fetched());
            samples.add(RETRIED, counts.retried());
            samples.add(WAITING, counts.waiting());
            samples.add(ASKING, counts.asking());
        });
    }
}
