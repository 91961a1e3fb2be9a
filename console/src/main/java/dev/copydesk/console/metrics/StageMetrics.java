package dev.copydesk.console.metrics;

import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.StageState;
import java.util.List;
import java.util.Locale;

/** The states and counts of the stages of this process. */
final class StageMetrics implements MetricSource {
    static final MetricFamily STATE = MetricFamily.gauge(
            "copydesk_stage_state", "1 for the state that the stage is in, in this process", "stage", "state");
    static final MetricFamily RECORDS = MetricFamily.counter(
            "copydesk_stage_records_total",
            "Records processed since the process started, those that the stage hands to itself included",
            "stage");

    private final List<RunningStage> stages;

    StageMetrics(List<RunningStage> stages) {
        this.stages = List.copyOf(stages);
    }

    @Override
    public String part() {
        return "stages";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(STATE, RECORDS);
    }

    @Override
    public void collect(MetricSamples samples) {
        for (var stage : stages) {
            var name = stage.name().code();
            var now = stage.state();
            for (var state : StageState.values()) {
                samples.add(STATE, state == now, name, state.name().toLowerCase(Locale.ROOT));
            }
            samples.add(RECORDS, stage.processed(), name);
        }
    }
}
