package dev.copydesk.console.operator.pipeline;

import dev.copydesk.operations.status.StatusSample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Samples as columns, one value for each moment, null where it is not known: a tenth of what they are as records.
 *
 * @param atSeconds when each was taken, since 1970
 * @param stages by name
 */
public record SampleHistory(
        List<Double> atSeconds,
        Map<String, StageColumns> stages,
        List<@Nullable Double> digestsPerSecond,
        List<@Nullable Long> p50Millis,
        List<@Nullable Long> p95Millis,
        List<@Nullable Long> p99Millis) {
    /** Of one stage; where nothing waits the age is 0. */
    public record StageColumns(
            List<@Nullable Long> oldestAgeMillis, List<@Nullable Long> records, List<@Nullable Double> rate) {}

    static SampleHistory of(List<StatusSample> samples) {
        var names = new LinkedHashSet<String>();
        samples.forEach(sample -> sample.stages().forEach(stage -> names.add(stage.stage())));
        var stages = new LinkedHashMap<String, StageColumns>();
        for (var name : names) {
            stages.put(
                    name,
                    new StageColumns(
                            column(samples, of(name, SampleHistory::age)),
                            column(samples, of(name, StatusSample.StageSample::records)),
                            column(samples, of(name, s -> rounded(s.rate())))));
        }
        return new SampleHistory(
                samples.stream().map(sample -> sample.atMillis() / 1_000.0).toList(),
                stages,
                column(samples, sample -> rounded(sample.digestsPerSecond())),
                column(
                        samples,
                        sample -> sample.latency() == null
                                ? null
                                : sample.latency().p50Millis()),
                column(
                        samples,
                        sample -> sample.latency() == null
                                ? null
                                : sample.latency().p95Millis()),
                column(
                        samples,
                        sample -> sample.latency() == null
                                ? null
                                : sample.latency().p99Millis()));
    }

    static @Nullable Long age(StatusSample.StageSample stage) {
        return stage.oldestAgeMillis() != null || stage.records() == null || stage.records() > 0
                ? stage.oldestAgeMillis()
                : Long.valueOf(0);
    }

    /** A value of a sample, where it is known. */
    private interface Value<T> {
        @Nullable
        T of(StatusSample sample);
    }

    /** A value of a stage, where it is known. */
    private interface StageValue<T> {
        @Nullable
        T of(StatusSample.StageSample stage);
    }

    private static <T> Value<T> of(String stage, StageValue<T> value) {
        return sample -> {
            for (var measured : sample.stages()) {
                if (measured.stage().equals(stage)) {
                    return value.of(measured);
                }
            }
            return null;
        };
    }

    private static <T> List<@Nullable T> column(List<StatusSample> samples, Value<T> value) {
        List<@Nullable T> column = new ArrayList<>(samples.size());
        for (var sample : samples) {
            column.add(value.of(sample));
        }
        return column;
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 100) / 100.0;
    }
}
