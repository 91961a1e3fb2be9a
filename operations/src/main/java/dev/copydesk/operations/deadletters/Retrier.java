package dev.copydesk.operations.deadletters;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.operations.deadletters.LetterOutcome.Dropped;
import dev.copydesk.operations.deadletters.LetterOutcome.Refusal;
import dev.copydesk.operations.deadletters.LetterOutcome.Refused;
import dev.copydesk.operations.deadletters.LetterOutcome.Retried;
import dev.copydesk.operations.deadletters.LetterOutcome.WouldDrop;
import dev.copydesk.operations.deadletters.LetterOutcome.WouldRetry;
import dev.copydesk.operations.deadletters.LetterRecords.Destination;
import dev.copydesk.operations.deadletters.NewerRecords.FailedRecord;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends dead letters again, or drops them, each at most once: what is sent and that it was sent are one transaction, and who
 * begins last ends those of everybody before. Two calls of one retrier wait for one another.
 */
public final class Retrier {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A transaction's size. */
    private static final int MOST_LETTERS = 500;

    private static final int MOST_BYTES = 32 << 20;

    /** How long the inputs of stages are read for newer records. */
    private static final Duration LOOK_FOR_NEWER = Duration.ofSeconds(30);

    private final Cluster cluster;
    private final DeadLetters letters;
    private final Clock clock;
    private final String by;
    private final RetryPlan plan;
    private final LetterRecords records;

    /** @param by who or what asks, as it is told with every letter; cut at 200 characters */
    public Retrier(Cluster cluster, DeadLetters letters, Clock clock, String by) {
        this.cluster = cluster;
        this.letters = letters;
        this.clock = clock;
        this.by = by.length() <= 200 ? by : by.substring(0, 200);
        this.plan = new RetryPlan(cluster.topics());
        this.records = new LetterRecords(letters.reader());
    }

    /**
     * Sends letters to the inputs of their stages, in this order.
     *
     * @param dryRun whether nothing is sent
     * @param each is told of each letter once its transaction is committed
     * @throws OperationFailed where Kafka does not take them, or another retry has begun meanwhile; what {@code each} was
     *     told of is done
     */
    public synchronized void retry(
            List<LetterId> chosen, RetryRules rules, boolean dryRun, Consumer<LetterOutcome> each) {
        var ids = List.copyOf(new LinkedHashSet<>(chosen));
        if (dryRun) {
            refresh();
            batches(
                    ids,
                    rules,
                    each,
                    batch -> whole(batch, each)
                            .forEach(d -> each.accept(new WouldRetry(d.letter().id(), topic(d), d.attempt()))));
            return;
        }
        try (var session = LetterTransactions.open(cluster)) {
            refresh();
            batches(ids, rules, each, batch -> send(session, batch, each));
        } finally {
            letters.outdated();
        }
    }

    /** Plans in the order of the letters, a transaction's worth at a time; what is refused is told at once. */
    private void batches(
            List<LetterId> ids, RetryRules rules, Consumer<LetterOutcome> each, Consumer<List<Destination>> work) {
        var newer = newer(ids, rules);
        var batch = new ArrayList<Destination>();
        long bytes = 0;
        for (var id : ids) {
            var letter = letters.letter(id);
            var planned = plan.retry(id, letter, rules, newer);
            if (letter.isEmpty() || !(planned instanceof WouldRetry would)) {
                each.accept(planned);
                continue;
            }
            batch.add(new Destination(letter.get(), would.attempt()));
            bytes += letter.get().bytes();
            if (batch.size() >= MOST_LETTERS || bytes >= MOST_BYTES) {
                work.accept(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
        }
        work.accept(List.copyOf(batch));
    }

    private NewerRecords newer(List<LetterId> ids, RetryRules rules) {
        if (rules.evenIfNewer()) {
            return NewerRecords.notAsked();
        }
        var failed = new ArrayList<FailedRecord>();
        for (var id : ids) {
            letters.letter(id)
                    .filter(letter ->
                            plan.retry(id, Optional.of(letter), rules, NewerRecords.notAsked()) instanceof WouldRetry)
                    .filter(plan::takesPlaceOfOlder)
                    .ifPresent(letter -> {
                        var source = letter.source();
                        if (source != null) {
                            failed.add(new FailedRecord(source, letter.key()));
                        }
                    });
        }
        return NewerRecords.behind(failed, cluster, LOOK_FOR_NEWER);
    }

    /** Those whose bytes are whole here or where they came from; the others are told of. */
    private List<Destination> whole(List<Destination> batch, Consumer<LetterOutcome> each) {
        var originals = records.originals(batch);
        var whole = new ArrayList<Destination>();
        for (var destination : batch) {
            var letter = destination.letter();
            if (!letter.cut() || originals.containsKey(letter.id())) {
                whole.add(destination);
            } else {
                each.accept(cut(letter));
            }
        }
        return whole;
    }

    private static LetterOutcome cut(Letter letter) {
        return new Refused(
                letter.id(),
                Refusal.CUT,
                "its bytes were cut, and the whole is no longer at " + letter.source() + "; submit it anew");
    }

    private static String topic(Destination destination) {
        var source = destination.letter().source();
        return source == null ? "" : source.topic();
    }

    private void send(LetterTransactions session, List<Destination> batch, Consumer<LetterOutcome> each) {
        var now = clock.instant();
        var found = records.of(batch, now);
        var sent = new ArrayList<RetryRecord>();
        for (var destination : batch) {
            var record = found.get(destination.letter().id());
            if (record != null) {
                sent.add(record);
            } else {
                each.accept(
                        destination.letter().cut()
                                ? cut(destination.letter())
                                : RetryPlan.notThere(destination.letter().id()));
            }
        }
        for (var action : session.send(sent, now, by)) {
            var id = LetterId.of(action.letter());
            var written = action.written();
            var attempt = action.attempt();
            if (id.isPresent() && written != null && attempt != null) {
                each.accept(new Retried(id.get(), written, attempt));
            }
        }
    }

    /**
     * Sets open letters aside for good.
     *
     * @param reason kept with them
     */
    public synchronized void drop(
            List<LetterId> chosen, @Nullable String reason, boolean dryRun, Consumer<LetterOutcome> each) {
        var ids = List.copyOf(new LinkedHashSet<>(chosen));
        if (dryRun) {
            refresh();
            ids.forEach(id -> each.accept(plan.drop(id, letters.letter(id))));
            return;
        }
        try (var session = LetterTransactions.open(cluster)) {
            refresh();
            var batch = new ArrayList<DeadLetterAction>();
            for (var id : ids) {
                var planned = plan.drop(id, letters.letter(id));
                if (planned instanceof WouldDrop) {
                    batch.add(DeadLetterAction.dropped(id.toString(), clock.instant(), by, reason));
                } else {
                    each.accept(planned);
                }
                if (batch.size() >= MOST_LETTERS) {
                    session.write(batch);
                    tellDropped(batch, each);
                }
            }
            session.write(batch);
            tellDropped(batch, each);
        } finally {
            letters.outdated();
        }
    }

    private static void tellDropped(List<DeadLetterAction> batch, Consumer<LetterOutcome> each) {
        batch.forEach(action -> LetterId.of(action.letter()).ifPresent(id -> each.accept(new Dropped(id))));
        batch.clear();
    }

    private void refresh() {
        if (!letters.refreshNow(PATIENCE)) {
            throw new OperationFailed(
                    "the dead letters could not be read within " + PATIENCE.toMinutes() + " minutes; nothing was done");
        }
    }
}
