package dev.copydesk.desk.pipeline;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.publish.writing.model.DraftWriter;
import dev.copydesk.publish.writing.model.WriterCounts;
import dev.copydesk.publish.writing.stage.WriteClients;
import dev.copydesk.publish.writing.stage.WriteStage;
import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.StageState;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** The stage that has a language model write: plain Kafka clients and HTTP. */
public final class WritingStage implements RunningStage {
    private final DraftWriter writer;
    private final WriteStage stage;

    WritingStage(PipelineSettings settings, WritingSettings writing) {
        this.writer = new DraftWriter(writing.model());
        this.stage = new WriteStage(
                settings.topics(),
                writer::write,
                WriteClients.of(settings.client(), settings.topics(), writing.offsetReset()),
                writing.model().allowance().parallel(),
                Clock.systemUTC());
    }

    @Override
    public StageName name() {
        return StageName.WRITE;
    }

    @Override
    public void start() {
        stage.start();
    }

    @Override
    public StageState state() {
        return stage.state();
    }

    @Override
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        return stage.awaitRunning(timeout);
    }

    @Override
    public double processed() {
        return stage.processed();
    }

    @Override
    public Map<MetricName, ? extends Metric> clientMetrics() {
        return stage.clientMetrics();
    }

    /** What the model was asked and what came of it. */
    public WriterCounts counts() {
        return writer.counts();
    }

    @Override
    public void close() {
        stage.close();
    }
}
