package dev.copydesk.console.operator.letters;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.LetterOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan, or what became of it, as a page shows it.
 *
 * @param counts of what would happen or has happened, by what it is
 * @param unsettled whether a later look may say more
 * @param hidden how many letters the table leaves out
 */
public record WorkView(
        String id,
        boolean drop,
        String state,
        String failure,
        int letters,
        int doable,
        boolean more,
        boolean refusedAsNotOpen,
        boolean refusedAsNewer,
        Map<String, Integer> counts,
        List<Row> rows,
        int hidden,
        boolean unsettled) {
    private static final int ROWS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * One letter.
     *
     * @param then the dead letter that it became; empty where it did not
     */
    public record Row(String id, String what, String mark, String say, String then) {}

    static WorkView of(LetterWork work, DeadLetters letters, Instant now) {
        boolean planned = work.state() == LetterWork.State.PLANNED;
        var outcomes = planned ? work.plan() : work.outcomes();
        var counts = new LinkedHashMap<String, Integer>();
        var rows = new ArrayList<Row>();
        boolean waits = false;
        for (var outcome : outcomes) {
            var row = row(outcome, id -> letters.letter(id).map(letter -> letter.fate()));
            counts.merge(row.what(), 1, Integer::sum);
            waits |= row.mark().equals("warn");
            if (rows.size() < ROWS) {
                rows.add(row);
            }
        }
        boolean running = work.state() == LetterWork.State.RUNNING;
        return new WorkView(
                work.id(),
                work.drop(),
                work.state().name().toLowerCase(java.util.Locale.ROOT),
                OutsideText.line(work.failure(), 1_000),
                work.letters().size(),
                (int) work.plan().stream()
                        .filter(o -> !(o instanceof LetterOutcome.Refused))
                        .count(),
                work.more(),
                refused(work, LetterOutcome.Refusal.NOT_OPEN),
                refused(work, LetterOutcome.Refusal.SUPERSEDED),
                counts,
                rows,
                outcomes.size() - rows.size(),
                running || (!planned && waits && now.isBefore(work.endedAt().plus(PATIENCE))));
    }

    private static boolean refused(LetterWork work, LetterOutcome.Refusal why) {
        return work.plan().stream().anyMatch(o -> o instanceof LetterOutcome.Refused refused && refused.why() == why);
    }

    private static Row row(LetterOutcome outcome, Function<LetterId, Optional<LetterFate>> fates) {
        var id = outcome.id().toString();
        return outcome.fold(
                would -> new Row(
                        id,
                        "would be sent again",
                        "good",
                        "to " + OutsideText.line(would.topic(), 250) + ", attempt " + would.attempt(),
                        ""),
                retried -> row(retried, fates.apply(retried.id()).orElse(LetterFate.OPEN)),
                would -> new Row(id, "would be dropped", "good", "", ""),
                dropped -> new Row(id, "dropped", "plain", "", ""),
                refused -> new Row(id, "left as it is", "bad", OutsideText.line(refused.message(), 500), ""));
    }

    private static Row row(LetterOutcome.Retried retried, LetterFate fate) {
        // its own deed may not have been read back yet
        var state = fate.isOpen() ? LetterFate.State.WAITING : fate.state();
        var again = fate.failedAgainAs();
        return new Row(
                retried.id().toString(),
                state == LetterFate.State.WAITING || state == LetterFate.State.RETRIED
                        ? "sent again, waiting"
                        : state == LetterFate.State.DONE ? "sent again, done" : LetterRow.say(fate),
                LetterRow.mark(state),
                "stands at " + OutsideText.line(retried.written().toString(), 300) + ", attempt " + retried.attempt()
                        + (state == LetterFate.State.FAILED_AGAIN ? "; failed again as" : ""),
                again == null ? "" : again.toString());
    }

    /** {@code 3 dead letters}. */
    public String howMany() {
        return Figures.some(letters, "dead letter", "dead letters");
    }
}
