package dev.copydesk.operations.trace;

import dev.copydesk.operations.trace.Step.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sightings in the order in which they happened, each with the time that passed since the one from which it was made. */
final class Sequence {
    private static final List<String> DATASETS =
            List.of("requests", "pages", "articles", "enriched", "digests", "tags", "speakers");

    private static final Comparator<Sighting> ORDER = Comparator.<Sighting, java.time.Instant>comparing(
                    s -> s.step().at())
            .thenComparing(s -> rank(s.step()))
            .thenComparing(s -> s.step().topic())
            .thenComparing(s -> s.step().partition())
            .thenComparing(s -> s.step().offset());

    private Sequence() {}

    static List<Sighting> of(List<Sighting> seen) {
        var sorted = seen.stream().sorted(ORDER).toList();
        var timed = new ArrayList<Sighting>();
        for (var sighting : sorted) {
            var cause = cause(sighting, sorted);
            timed.add(
                    cause == null
                            ? sighting
                            : sighting.with(sighting.step().after(between(cause.step(), sighting.step()))));
        }
        return timed;
    }

    private static int rank(Step step) {
        int known = DATASETS.indexOf(step.dataset());
        return known < 0 ? DATASETS.size() : known;
    }

    private static @Nullable Long between(Step cause, Step step) {
        long millis = Duration.between(cause.at(), step.at()).toMillis();
        return millis < 0 ? null : millis;
    }

    private static @Nullable Sighting cause(Sighting sighting, List<Sighting> all) {
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

    private static @Nullable Sighting last(List<Sighting> all, Predicate<Sighting> which) {
        return all.stream().filter(which).reduce((a, b) -> b).orElse(null);
    }

    private static boolean isIn(String dataset, Sighting sighting) {
        return sighting.step().dataset().equals(dataset);
    }

    private static boolean isOfTime(Sighting sighting, Step step) {
        return sighting.step().timestamp().equals(step.timestamp());
    }

    private static boolean isOfVersion(Sighting sighting, Step step) {
        return step.version() == null || step.version().equals(sighting.step().version());
    }
}
