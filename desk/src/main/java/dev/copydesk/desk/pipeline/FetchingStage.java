package dev.copydesk.desk.pipeline;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchCounts;
import dev.copydesk.ingest.fetch.FetchStage;
import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.StageState;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** The stage that fetches: plain Kafka clients and HTTP. */
public final class FetchingStage implements RunningStage {
    private final FetchStage stage;

    FetchingStage(PipelineSettings settings) {
        this.stage = new FetchStage(settings.fetch(), settings.topics(), settings.client());
    }

    @Override
    public StageName name() {
        return StageName.FETCH;
    }

    @Override
    public void start() {
        stage.start();
    }

    @Override
    public StageState state() {
        var state = stage.state();
        // its reading thread does not come round
        return state == StageState.RUNNING && !stage.healthy() ? StageState.REBALANCING : state;
    }

    @Override
    public boolean awaitRunning(Duration timeout) {
        return state() == StageState.RUNNING;
    }

    @Override
    public double processed() {
        return stage.counts().requests();
    }

    @Override
    public boolean waitsOnPurpose() {
        return stage.waitsOnPurpose();
    }

    @Override
    public Map<MetricName, ? extends Metric> clientMetrics() {
        return stage.clientMetrics();
    }

    /** What it has done since it started, and what it holds. */
    public FetchCounts counts() {
        return stage.counts();
    }

    @Override
    public void close() {
        stage.close();
    }
}
