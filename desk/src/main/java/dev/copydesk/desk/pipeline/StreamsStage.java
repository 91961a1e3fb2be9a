package dev.copydesk.desk.pipeline;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageState;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** A stage that is a Kafka Streams topology. */
final class StreamsStage implements RunningStage {
    private final StageName name;
    private final StageRunner runner;

    StreamsStage(StageName name, StageRunner runner) {
        this.name = name;
        this.runner = runner;
    }

    @Override
    public StageName name() {
        return name;
    }

    StageRunner runner() {
        return runner;
    }

    @Override
    public void start() {
        runner.start();
    }

    @Override
    public StageState state() {
        return runner.state();
    }

    @Override
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        return runner.awaitRunning(timeout);
    }

    @Override
    public double processed() {
        return runner.metrics().entrySet().stream()
                .filter(e -> e.getKey().group().equals("stream-thread-metrics")
                        && e.getKey().name().equals("process-total"))
                .mapToDouble(e -> e.getValue().metricValue() instanceof Number n ? n.doubleValue() : 0)
                .filter(n -> !Double.isNaN(n))
                .sum();
    }

    @Override
    public Map<MetricName, ? extends Metric> clientMetrics() {
        return runner.metrics();
    }

    @Override
    public void close() {
        runner.close();
    }
}
