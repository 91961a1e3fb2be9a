package dev.copydesk.console.metrics;

import static dev.copydesk.console.metrics.MetricFamily.gauge;

import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.PartitionLag;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusReport;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What waits, as it was last measured. A measurement that is old is none. */
final class LagMetrics implements MetricSource {
    static final MetricFamily MEASURED = gauge(
            "copydesk_status_measured_timestamp_seconds", "When what waits was last measured, in seconds since 1970");
    static final MetricFamily MEASURE_SECONDS =
            gauge("copydesk_status_measure_seconds", "How long that measurement took");
    static final MetricFamily HEALTH =
            gauge("copydesk_health", "1 for how the measured stages are, the worst of them", "health");
    static final MetricFamily STAGE_HEALTH =
            gauge("copydesk_stage_health", "1 for how the stage is", "stage", "health");
    static final MetricFamily GROUP_STATE =
            gauge("copydesk_group_state", "1 for the state of the stage's consumer group", "stage", "state");
    static final MetricFamily MEMBERS =
            gauge("copydesk_group_members", "Threads or processes that share the group's partitions", "stage");
    static final MetricFamily KNOWN = gauge(
            "copydesk_lag_known", "1 where it is known how many records wait; else the number is left out", "stage");
    static final MetricFamily COUNTED = gauge(
            "copydesk_lag_counted",
            "1 where the waiting records were counted; 0 where their number is the most that there can be",
            "stage");
    static final MetricFamily RECORDS = gauge("copydesk_lag_records", "Records that wait for the stage", "stage");
    static final MetricFamily AGE = gauge(
            "copydesk_lag_oldest_age_seconds",
            "How long the record that waits longest has waited; 0 where none waits",
            "stage");
    static final MetricFamily DONE = gauge(
            "copydesk_lag_done_records_per_second", "Records a second that the stage did in the last minute", "stage");
    static final MetricFamily TREND = gauge(
            "copydesk_lag_trend_records_per_second",
            "By how many records a second the backlog grew in the last minute; below 0 it falls",
            "stage");
    static final MetricFamily CATCH_UP = gauge(
            "copydesk_lag_catch_up_seconds",
            "Until nothing waits, if the last minute goes on; left out where that is never, or not known",
            "stage");
    static final MetricFamily PARTITIONS =
            gauge("copydesk_lag_partitions", "Partitions that the stage reads, internal topics included", "stage");
    static final MetricFamily PARTITION_KNOWN = gauge(
            "copydesk_lag_partition_known",
            "1 where it is known how many records of the partition wait",
            "stage",
            "topic",
            "partition");
    static final MetricFamily PARTITION_RECORDS = gauge(
            "copydesk_lag_partition_records", "Records of the partition that wait", "stage", "topic", "partition");
    static final MetricFamily PARTITION_AGE = gauge(
            "copydesk_lag_partition_oldest_age_seconds",
            "How long the partition's oldest waiting record has waited; 0 where none waits",
            "stage",
            "topic",
            "partition");

    /** The partitions of a stage that has more are not told one by one. */
    static final int MOST_PARTITIONS = 30;

    /** A measurement older than that says nothing of now. */
    static final Duration OLDEST_MEASUREMENT = Duration.ofMinutes(2);

    private final Supplier<Optional<StatusReport>> latest;
    private final Clock clock;

    LagMetrics(Supplier<Optional<StatusReport>> latest, Clock clock) {
        this.latest = latest;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "lag";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(
                MEASURED,
                MEASURE_SECONDS,
                HEALTH,
                STAGE_HEALTH,
                GROUP_STATE,
                MEMBERS,
                KNOWN,
                COUNTED,
                RECORDS,
                AGE,
                DONE,
                TREND,
                CATCH_UP,
                PARTITIONS,
                PARTITION_KNOWN,
                PARTITION_RECORDS,
                PARTITION_AGE);
    }

    @Override
    public void collect(MetricSamples samples) {
        var report = latest.get();
        if (report.isEmpty()) {
            return;
        }
        long at = report.get().measuredAtMillis();
        samples.add(MEASURED, seconds(at));
        if (clock.millis() - at > OLDEST_MEASUREMENT.toMillis()) {
            report.get().stages().forEach(stage -> samples.add(KNOWN, false, stage.stage()));
            return;
        }
        samples.add(MEASURE_SECONDS, seconds(report.get().tookMillis()));
        for (var health : Health.values()) {
            samples.add(HEALTH, health == report.get().health(), health.lower());
        }
        report.get().stages().forEach(stage -> stage(stage, samples));
    }

    private static void stage(StageLag lag, MetricSamples samples) {
        var stage = lag.stage();
        for (var health : Health.values()) {
            samples.add(STAGE_HEALTH, health == lag.health(), stage, health.lower());
        }
        for (var state : GroupState.values()) {
            samples.add(GROUP_STATE, state == lag.state(), stage, state.lower());
        }
        samples.add(MEMBERS, lag.members(), stage);
        samples.add(KNOWN, lag.records() != null, stage);
        samples.add(COUNTED, lag.counted(), stage);
        samples.add(RECORDS, lag.records(), stage);
        samples.add(AGE, age(lag.records(), lag.oldestAgeMillis()), stage);
        samples.add(DONE, lag.rate(), stage);
        samples.add(TREND, lag.trend(), stage);
        samples.add(CATCH_UP, lag.catchUpSeconds(), stage);
        samples.add(PARTITIONS, lag.partitions().size(), stage);
        if (lag.partitions().size() <= MOST_PARTITIONS) {
            lag.partitions().forEach(partition -> partition(stage, partition, samples));
        }
    }

    private static void partition(String stage, PartitionLag lag, MetricSamples samples) {
        var partition = Integer.toString(lag.partition());
        samples.add(PARTITION_KNOWN, lag.records() != null, stage, lag.topic(), partition);
        samples.add(PARTITION_RECORDS, lag.records(), stage, lag.topic(), partition);
        samples.add(PARTITION_AGE, age(lag.records(), lag.oldestAgeMillis()), stage, lag.topic(), partition);
    }

    /** Where nothing waits the oldest has waited no time; where that is not known, its age is not either. */
    private static @Nullable Double age(@Nullable Long records, @Nullable Long oldestAgeMillis) {
        if (oldestAgeMillis != null) {
            return seconds(oldestAgeMillis);
        }
        return records != null && records == 0 ? Double.valueOf(0) : null;
    }

    private static double seconds(long millis) {
        return millis / 1_000.0;
    }
}
