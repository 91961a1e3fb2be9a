package dev.copydesk.desk.metrics;

import dev.copydesk.desk.pipeline.FetchingStage;
import dev.copydesk.desk.pipeline.RunningStage;
import dev.copydesk.events.topics.StageName;
import java.util.List;

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

    private final List<FetchingStage> stages;

    FetchMetrics(List<RunningStage> stages) {
        this.stages = stages.stream()
                .filter(FetchingStage.class::isInstance)
                .map(FetchingStage.class::cast)
                .toList();
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
    public void collect(Samples samples) {
        for (var stage : stages) {
            var counts = stage.counts();
            samples.add(FETCHED, counts.fetched());
            samples.add(RETRIED, counts.retried());
            samples.add(WAITING, counts.waiting());
            samples.add(ASKING, counts.asking());
        }
    }
}
