package dev.copydesk.operations.deadletters;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.deadletters.LetterOutcome.Refusal;
import dev.copydesk.operations.deadletters.LetterOutcome.Refused;
import dev.copydesk.operations.deadletters.LetterOutcome.WouldDrop;
import dev.copydesk.operations.deadletters.LetterOutcome.WouldRetry;
import dev.copydesk.stage.StageRunner;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** Decides what may be done with a letter; does nothing. */
final class RetryPlan {
    private static final String REPARTITION = "-repartition";

    private final Topics topics;

    RetryPlan(Topics topics) {
        this.topics = topics;
    }

    /** {@link WouldRetry} or {@link Refused}. */
    LetterOutcome retry(LetterId id, Optional<Letter> found, RetryRules rules, NewerRecords newer) {
        if (found.isEmpty()) {
            return notThere(id);
        }
        var letter = found.get();
        var fate = letter.fate();
        if (fate.state() == LetterFate.State.FAILED_AGAIN) {
            return new Refused(id, Refusal.NOT_OPEN, became(fate) + ": retry that one");
        }
        if (!fate.isOpen() && !rules.again()) {
            return new Refused(id, Refusal.NOT_OPEN, became(fate) + "; --again sends it all the same");
        }
        int before = Math.max(letter.attempt(), fate.attempt() == null ? 0 : fate.attempt());
        if (before >= rules.maxAttempts()) {
            return new Refused(
                    id,
                    Refusal.TOO_OFTEN,
                    "retried " + before + (before == 1 ? " time" : " times")
                            + " already; --max-attempts allows more, dlq drop sets it aside");
        }
        return refusedOfInput(letter)
                .or(() -> superseded(letter, rules, newer))
                .orElseGet(() -> new WouldRetry(
                        id, Objects.requireNonNull(letter.source()).topic(), before + 1));
    }

    /** Where the stage's input cannot take the record. */
    private Optional<LetterOutcome> refusedOfInput(Letter letter) {
        var id = letter.id();
        var source = letter.source();
        if (source == null) {
            return Optional.of(new Refused(id, Refusal.NO_INPUT, "it does not say where it came from"));
        }
        if (!isInput(letter.stage(), source.topic())) {
            return Optional.of(new Refused(
                    id,
                    Refusal.NO_INPUT,
                    "it came from " + source.topic() + ", which is none of the inputs of "
                            + letter.stage().code() + " here; is it --topic-prefix of another pipeline?"));
        }
        var input = letter.stage().input(topics);
        if (letter.bytes() > input.maxValueBytes()) {
            return Optional.of(new Refused(
                    id,
                    Refusal.TOO_LARGE,
                    letter.bytes() + " bytes; " + input.name() + " takes at most " + input.maxValueBytes()
                            + " (--max-page-bytes)"));
        }
        return Optional.empty();
    }

    private Optional<LetterOutcome> superseded(Letter letter, RetryRules rules, NewerRecords newer) {
        var source = letter.source();
        if (source == null || rules.evenIfNewer() || !takesPlaceOfOlder(letter)) {
            return Optional.empty();
        }
        if (!newer.isKnown(source)) {
            return Optional.of(new Refused(
                    letter.id(),
                    Refusal.SUPERSEDED,
                    "whether a newer one of its key has come could not be read in time; --even-if-newer sends it all the"
                            + " same"));
        }
        return newer.than(source, letter.key())
                .map(place -> new Refused(
                        letter.id(),
                        Refusal.SUPERSEDED,
                        "a newer one of its key has come since, " + place + ", which it would take back;"
                                + " --even-if-newer sends it all the same"));
    }

    /** Whether of two records of its key the later is the newer state of one thing: of a request, or a change, none is. */
    boolean takesPlaceOfOlder(Letter letter) {
        var source = letter.source();
        var input = letter.stage().input(topics);
        return source != null
                && !input.equals(topics.requests())
                && input.name().equals(source.topic())
                && !letter.key().isEmpty()
                && letter.key().length() <= LetterText.MAX_KEY;
    }

    /** {@link WouldDrop} or {@link Refused}. */
    LetterOutcome drop(LetterId id, Optional<Letter> found) {
        if (found.isEmpty()) {
            return notThere(id);
        }
        var fate = found.get().fate();
        return fate.isOpen() ? new WouldDrop(id) : new Refused(id, Refusal.NOT_OPEN, became(fate));
    }

    static Refused notThere(LetterId id) {
        return new Refused(id, Refusal.NOT_THERE, "there is no such dead letter, or it has expired");
    }

    /** The stage's topic, and those by which it hands records to itself. */
    private boolean isInput(StageName stage, String topic) {
        return stage.input(topics).name().equals(topic)
                || (topic.startsWith(StageRunner.groupId(topics, stage) + "-") && topic.endsWith(REPARTITION));
    }

    private static String became(LetterFate fate) {
        var at = fate.at() == null ? "" : " at " + fate.at().truncatedTo(ChronoUnit.SECONDS);
        return switch (fate.state()) {
            case OPEN -> "it is open";
            case DROPPED -> "dropped" + at;
            case RETRIED -> "retried" + at;
            case WAITING -> "retried" + at + ", and it waits for its stage";
            case DONE -> "retried" + at + ", and done";
            case FAILED_AGAIN -> "retried" + at + ", and failed again as " + fate.failedAgainAs();
        };
    }
}
