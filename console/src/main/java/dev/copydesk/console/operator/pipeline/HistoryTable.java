package dev.copydesk.console.operator.pipeline;

import dev.copydesk.console.web.Figures;
import dev.copydesk.operations.status.StatusSample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What the charts show, for those who do not see them: a row for each five minutes, the newest first. */
public record HistoryTable(List<String> stages, List<Row> rows) {
    private static final long STEP_MILLIS = 300_000;

    /**
     * Of five minutes.
     *
     * @param ages the greatest of each stage
     * @param p50 the greatest of the medians; of the other percentiles likewise
     */
    public record Row(String from, List<String> ages, String digestsPerSecond, String p50, String p95, String p99) {}

    static HistoryTable of(List<StatusSample> samples) {
        var names = new LinkedHashSet<String>();
        samples.forEach(sample -> sample.stages().forEach(stage -> names.add(stage.stage())));
        var rows = new ArrayList<Row>();
        var part = new ArrayList<StatusSample>();
        for (int i = samples.size() - 1; i >= 0; i--) {
            part.add(samples.get(i));
            if (i == 0 || slot(samples.get(i - 1)) != slot(samples.get(i))) {
                rows.add(row(names, part));
                part.clear();
            }
        }
        return new HistoryTable(List.copyOf(names), rows);
    }

    private static long slot(StatusSample sample) {
        return sample.atMillis() / STEP_MILLIS;
    }

    private static Row row(Iterable<String> names, List<StatusSample> part) {
        var ages = new ArrayList<String>();
        for (var name : names) {
            var age = most(part, sample -> age(sample, name));
            ages.add(age == null ? Figures.UNKNOWN : age == 0 ? "–" : Figures.seconds(age));
        }
        double digests = part.stream()
                .map(StatusSample::digestsPerSecond)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return new Row(
                Figures.clock(Instant.ofEpochMilli(slot(part.get(0)) * STEP_MILLIS)),
                ages,
                Figures.rate(digests),
                latency(part, StatusSample.Latency::p50Millis),
                latency(part, StatusSample.Latency::p95Millis),
                latency(part, StatusSample.Latency::p99Millis));
    }

    private static @Nullable Long age(StatusSample sample, String stage) {
        for (var measured : sample.stages()) {
            if (measured.stage().equals(stage)) {
                return SampleHistory.age(measured);
            }
        }
        return null;
    }

    private static String latency(List<StatusSample> part, ToLongFunction<StatusSample.Latency> value) {
        var most = most(part, sample -> {
            var latency = sample.latency();
            return latency == null ? null : (Long) value.applyAsLong(latency);
        });
        return most == null ? "–" : Figures.duration(most);
    }

    /** A number of a sample, where it is known. */
    private interface Value {
        @Nullable
        Long of(StatusSample sample);
    }

    private static @Nullable Long most(List<StatusSample> part, Value value) {
        Long most = null;
        for (var sample : part) {
            var one = value.of(sample);
            if (one != null && (most == null || one > most)) {
                most = one;
            }
        }
        return most;
    }
}
