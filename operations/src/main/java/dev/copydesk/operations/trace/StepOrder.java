package dev.copydesk.operations.trace;

import dev.copydesk.operations.trace.TraceStep.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sightings in the order in which they happened, each with the time that passed since the one from which it was made. */
final class StepOrder {
    private static final List<String> DATASETS =
            List.of("requests", "pages", "articles", "enriched", "digests", "tags", "speakers");

    private static final Comparator<TracedRecord> ORDER = Comparator.<TracedRecord, java.time.Instant>comparing(
                    s -> s.step().at())
            .thenComparing(s -> rank(s.step()))
            .thenComparing(s -> s.step().topic())
            .thenComparing(s -> s.step().partition())
            .thenComparing(s -> s.step().offset());

    private StepOrder() {}

    static List<TracedRecord> of(List<TracedRecord> seen) {
        var sorted = seen.stream().sorted(ORDER).toList();
        var timed = new ArrayList<TracedRecord>();
        for (var sighting : sorted) {
            var cause = cause(sighting, sorted);
            timed.add(
                    cause == null
                            ? sighting
                            : sighting.with(sighting.step().after(between(cause.step(), sighting.step()))));
        }
        return timed;
    }

    private static int rank(TraceStep step) {
        int known = DATASETS.indexOf(step.dataset());
        return known < 0 ? DATASETS.size() : known;
    }

    private static @Nullable Long between(TraceStep cause, TraceStep step) {
        long millis = Duration.between(cause.at(), step.at()).toMillis();
        return millis < 0 ? null : millis;
    }

    private static @Nullable TracedRecord cause(TracedRecord sighting, List<TracedRecord> all) {
        var step = sighting.step();
        if (step.kind() == Kind.DEAD_LETTER) {
            return last(all, sighting::isLetterOf);
        }
        return switch (step.dataset()) {
            case "pages" ->
                last(all, s -> isIn("requests", s) && !s.step().timestamp().isAfter(step.timestamp()));
            case "articles" ->
                Set.of(Kind.ARTICLE, Kind.UNREADABLE).contains(step.kind())
                        ? last(all, s -> isIn("pages", s) && isOfTime(s, step))
                        : null;
            case "enriched" -> last(all, s -> isIn("articles", s) && isOfTime(s, step));
            case "digests" -> last(all, s -> isIn("enriched", s) && isOfTime(s, step) && isOfVersion(s, step));
            case "tags", "speakers" ->
                last(all, s -> isIn("digests", s) && !s.step().timestamp().isAfter(step.timestamp()));
            default -> step.kind() == Kind.OUTLET ? last(all, s -> isIn("digests", s) && isOfTime(s, step)) : null;
        };
    }

    private static @Nullable TracedRecord last(List<TracedRecord> all, Predicate<TracedRecord> which) {
        return all.stream().filter(which).reduce((a, b) -> b).orElse(null);
    }

    private static boolean isIn(String dataset, TracedRecord sighting) {
        return sighting.step().dataset().equals(dataset);
    }

    private static boolean isOfTime(TracedRecord sighting, TraceStep step) {
        return sighting.step().timestamp().equals(step.timestamp());
    }

    private static boolean isOfVersion(TracedRecord sighting, TraceStep step) {
        return step.version() == null || step.version().equals(sighting.step().version());
    }
}
