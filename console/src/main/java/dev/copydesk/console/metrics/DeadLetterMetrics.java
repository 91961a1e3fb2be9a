package dev.copydesk.console.metrics;

import static dev.copydesk.console.metrics.MetricFamily.gauge;

import dev.copydesk.events.BadRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Dead letters that nobody has sent again or dropped. */
final class DeadLetterMetrics implements MetricSource {
    static final MetricFamily OPEN = gauge(
            "copydesk_dead_letters_open",
            "Dead letters that nobody has sent again or dropped, by the stage and the reason",
            "stage",
            "reason");

    /** Whatever this version has no name for. */
    private static final String OTHER = "other";

    private final Set<String> stages;
    private final Supplier<Optional<OpenLetters>> letters;

    /**
     * How many are open.
     *
     * @param byStage reasons and counts, by the stage
     */
    public record OpenLetters(Map<String, Map<String, Long>> byStage) {}

    /**
     * @param stages whose letters are told
     * @param letters empty where it is not known how many are open
     */
    DeadLetterMetrics(Set<String> stages, Supplier<Optional<OpenLetters>> letters) {
        this.stages = Set.copyOf(stages);
        this.letters = letters;
    }

    @Override
    public String part() {
        return "dead-letters";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(OPEN);
    }

    @Override
    public void collect(MetricSamples samples) {
        letters.get().ifPresent(open -> stages.forEach(stage -> stage(stage, open, samples)));
    }

    /** Each reason, those of which none is open too: a rise is seen only from a number. */
    private static void stage(String stage, OpenLetters open, MetricSamples samples) {
        var counts = open.byStage().getOrDefault(stage, Map.of());
        long other = 0;
        var told = new java.util.EnumMap<BadRecord.Reason, Long>(BadRecord.Reason.class);
        for (var e : counts.entrySet()) {
            var reason = BadRecord.Reason.of(code(e.getKey()));
            if (reason.isPresent()) {
                told.merge(reason.get(), e.getValue(), Long::sum);
            } else {
                other += e.getValue();
            }
        }
        for (var reason : BadRecord.Reason.values()) {
            samples.add(OPEN, told.getOrDefault(reason, 0L), stage, reason.code());
        }
        samples.add(OPEN, other, stage, OTHER);
    }

    /** The reason of a cause such as {@code internal:NullPointerException}. */
    private static String code(String cause) {
        int colon = cause.indexOf(':');
        return colon < 0 ? cause : cause.substring(0, colon);
    }
}
