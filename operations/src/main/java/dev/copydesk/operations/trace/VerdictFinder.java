package dev.copydesk.operations.trace;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.Digest;
import dev.copydesk.events.LetterDeed;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.trace.TraceStep.Kind;
import dev.copydesk.operations.trace.TraceVerdict.Outcome;
import dev.copydesk.stage.Durations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of an article, from what was seen of it and how far the stages have come. */
final class VerdictFinder {
    /** Those whose work is an article's way, the last first: what waits for a draft alone is on its way all the same. */
    private static final List<StageName> LAST_FIRST = Arrays.stream(StageName.values())
            .filter(stage -> !stage.isOptional())
            .sorted(Comparator.reverseOrder())
            .toList();

    /** How far a stage has come on a step's partition: the first offset that it has not done; null where that is not known. */
    @FunctionalInterface
    interface Progress {
        @Nullable
        Long next(StageName stage, TraceStep step);
    }

    /** A step that a stage has yet to do. */
    record Waiting(StageName stage, TracedRecord sighting) {}

    private final Topics topics;
    private final List<TracedRecord> seen;
    private final Progress progress;

    VerdictFinder(Topics topics, List<TracedRecord> seen, Progress progress) {
        this.topics = topics;
        this.seen = List.copyOf(seen);
        this.progress = progress;
    }

    /** The verdict; of what waits without the number of records before it. */
    TraceVerdict verdict(String searched) {
        var waiting = waiting();
        var failed = failed();
        boolean isTriedAgain = waiting.isPresent()
                && failed.isPresent()
                && !waiting.get()
                        .sighting()
                        .step()
                        .at()
                        .isBefore(failed.get().step().timestamp());
        if (waiting.isPresent() && (failed.isEmpty() || isTriedAgain)) {
            var stage = waiting.get().stage().code();
            return TraceVerdict.waiting("waits for " + stage + beside(), stage, null, null);
        }
        return failed.map(this::failure).orElseGet(() -> outcome(searched));
    }

    private TraceVerdict failure(TracedRecord failed) {
        var letter = Objects.requireNonNull(failed.letter());
        var id = Objects.requireNonNull(failed.step().letter());
        var stage = Objects.requireNonNull(letter.stage()).code();
        return TraceVerdict.failed(
                "failed at " + stage + ", " + failed.step().says() + "; dead letter " + id
                        + (isDropped(id) ? ", which was dropped" : "") + beside(),
                stage,
                id,
                letter.reason().code());
    }

    private boolean isDropped(String letter) {
        return seen.stream()
                .anyMatch(s -> s.value() instanceof DeadLetterAction action
                        && action.letter().equals(letter)
                        && action.deed() == LetterDeed.DROPPED);
    }

    /** What waits, the farthest on its way. */
    Optional<Waiting> waiting() {
        for (var stage : LAST_FIRST) {
            for (var sighting : newestFirst(stage.input(topics).dataset())) {
                if (isWaiting(stage, sighting)) {
                    return Optional.of(new Waiting(stage, sighting));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isWaiting(StageName stage, TracedRecord sighting) {
        var next = progress.next(stage, sighting.step());
        if (next == null || sighting.step().offset() < next || hasLetter(sighting)) {
            return false;
        }
        // requests are not done in their order
        return stage != StageName.FETCH
                || seen.stream()
                        .noneMatch(s -> s.step().kind() == Kind.PAGE
                                && !s.step()
                                        .timestamp()
                                        .isBefore(sighting.step().timestamp()));
    }

    private boolean hasLetter(TracedRecord sighting) {
        return seen.stream().anyMatch(s -> s.isLetterOf(sighting));
    }

    /** The newest dead letter after which its stage has brought forth nothing of the article. */
    private Optional<TracedRecord> failed() {
        return seen.stream()
                .filter(s -> s.letter() != null && !isOvercome(s, s.letter()))
                .max(Comparator.comparing(s -> s.step().timestamp()));
    }

    private boolean isOvercome(TracedRecord failed, DeadLetter letter) {
        var output =
                Objects.requireNonNull(letter.stage()).outputs(topics).get(0).dataset();
        return newestFirst(output).stream()
                .anyMatch(s -> s.step().at().isAfter(failed.step().timestamp()));
    }

    private TraceVerdict outcome(String searched) {
        var digests = newestFirst("digests");
        var enriched = newestFirst("enriched");
        if (digests.isEmpty()) {
            return enriched.isEmpty() || !isGone(enriched.get(0))
                    ? unknown(searched)
                    : TraceVerdict.of(Outcome.RETRACTED, "taken back before it was published");
        }
        if (isGone(digests.get(0))) {
            return TraceVerdict.of(Outcome.RETRACTED, "taken back, with" + version(digests));
        }
        var digest = digests.get(0);
        var says = version(digests).strip();
        var took = took(digest);
        var text = "published" + (says.isEmpty() ? "" : ", " + says) + (took == null ? "" : ", " + took);
        return digest.value() instanceof Digest value && value.withheld() != null
                ? TraceVerdict.withheld(text + ", smaller than usual: " + value.withheld(), value.withheld())
                : TraceVerdict.of(Outcome.PUBLISHED, text);
    }

    private TraceVerdict unknown(String searched) {
        if (seen.isEmpty()) {
            return TraceVerdict.of(Outcome.UNKNOWN, "nothing of it was found; " + searched);
        }
        var last = seen.stream().max(Comparator.comparing(s -> s.step().at())).orElseThrow();
        return TraceVerdict.of(
                Outcome.UNKNOWN, "what became of " + last.step().place() + " was not found; " + searched);
    }

    /** How long after its page the digest could be read. */
    private @Nullable String took(TracedRecord digest) {
        return newestFirst("pages").stream()
                .filter(page -> page.step().timestamp().equals(digest.step().timestamp()))
                .findFirst()
                .map(page ->
                        digest.step().at().toEpochMilli() - page.step().at().toEpochMilli())
                .filter(millis -> millis >= 0)
                .map(millis -> Durations.text(millis) + " after its page came")
                .orElse(null);
    }

    /** What a reader sees meanwhile. */
    private String beside() {
        var digests = newestFirst("digests");
        return digests.isEmpty() || isGone(digests.get(0)) ? "" : "; meanwhile" + version(digests) + " is published";
    }

    private static String version(List<TracedRecord> newestFirst) {
        return newestFirst.stream()
                .map(TracedRecord::step)
                .filter(step -> step.version() != null)
                .findFirst()
                .map(step ->
                        " version " + step.version() + (step.revision() == null ? "" : ", revision " + step.revision()))
                .orElse("");
    }

    private static boolean isGone(TracedRecord sighting) {
        return sighting.step().kind() == Kind.TOMBSTONE || sighting.step().kind() == Kind.RETRACTION;
    }

    /** Of one partition in the order of its offsets: an article's records on a topic are all on one. */
    private List<TracedRecord> newestFirst(String dataset) {
        var found = new ArrayList<TracedRecord>();
        seen.stream().filter(s -> s.step().dataset().equals(dataset)).forEach(found::add);
        found.sort(Comparator.comparing((TracedRecord s) -> s.step().timestamp())
                .thenComparing(s -> s.step().offset()));
        Collections.reverse(found);
        return dataset.equals("pages") || dataset.equals("requests") ? found : byOffset(found);
    }

    private static List<TracedRecord> byOffset(List<TracedRecord> found) {
        return found.stream()
                .sorted(Comparator.comparing((TracedRecord s) -> s.step().offset())
                        .reversed())
                .toList();
    }
}
