package dev.copydesk.stage;

import dev.copydesk.events.topics.StageName;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** A stage of this process, whatever runs it. */
public interface RunningStage extends AutoCloseable {
    StageName name();

    void start();

    StageState state();

    /** Waits until the stage first runs. @return whether it does */
    boolean awaitRunning(Duration timeout) throws InterruptedException;

    /** How many records it has processed since it started, those that it hands to itself included. */
    double processed();

    /** Whether nothing of what it has taken on may be done yet: every host that it would ask wants to be left alone. */
    default boolean waitsOnPurpose() {
        return false;
    }

    /** The metrics of its Kafka clients, as Kafka names them. */
    Map<MetricName, ? extends Metric> clientMetrics();

    @Override
    void close();
}
