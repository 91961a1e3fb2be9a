package dev.copydesk.desk.deadletters;

import dev.copydesk.desk.deadletters.LetterOutcome.Dropped;
import dev.copydesk.desk.deadletters.LetterOutcome.Refusal;
import dev.copydesk.desk.deadletters.LetterOutcome.Refused;
import dev.copydesk.desk.deadletters.LetterOutcome.Retried;
import dev.copydesk.desk.deadletters.LetterOutcome.WouldDrop;
import dev.copydesk.desk.deadletters.LetterOutcome.WouldRetry;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.Retry;
import dev.copydesk.events.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
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

    private final Map<String, Object> client;
    private final Topics topics;
    private final DeadLetters letters;
    private final Clock clock;
    private final String by;
    private final RetryPlan plan;

    /** @param by who or what asks, as it is told with every letter; cut at 200 characters */
    public Retrier(Map<String, Object> client, Topics topics, DeadLetters letters, Clock clock, String by) {
        this.client = client;
        this.topics = topics;
        this.letters = letters;
        this.clock = clock;
        this.by = by.length() <= 200 ? by : by.substring(0, 200);
        this.plan = new RetryPlan(topics);
    }

    /**
     * Sends letters to the inputs of their stages, in this order.
     *
     * @param dryRun whether nothing is sent
     * @param each is told of each letter once its transaction is committed
     * @throws CommandFailure where Kafka does not take them, or another retry has begun meanwhile; what {@code each} was
     *     told of is done
     */
    public synchronized void retry(
            List<LetterId> chosen, RetryRules rules, boolean dryRun, Consumer<LetterOutcome> each) {
        var ids = List.copyOf(new LinkedHashSet<>(chosen));
        if (dryRun) {
            refresh();
            ids.forEach(id -> each.accept(planned(id, rules)));
            return;
        }
        try (var session = LetterTransactions.open(client, topics)) {
            refresh();
            var batch = new ArrayList<RetryRecord>();
            long bytes = 0;
            for (var id : ids) {
                var planned = planned(id, rules);
                var record = planned instanceof WouldRetry would ? record(would) : null;
                if (record == null) {
                    each.accept(
                            planned instanceof WouldRetry
                                    ? new Refused(id, Refusal.NOT_THERE, "it is no longer there")
                                    : planned);
                    continue;
                }
                batch.add(record);
                bytes += record.bytes();
                if (batch.size() >= MOST_LETTERS || bytes >= MOST_BYTES) {
                    send(session, batch, each);
                    batch.clear();
                    bytes = 0;
                }
            }
            send(session, batch, each);
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
        try (var session = LetterTransactions.open(client, topics)) {
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
        }
    }

    private static void tellDropped(List<DeadLetterAction> batch, Consumer<LetterOutcome> each) {
        batch.forEach(action -> LetterId.of(action.letter()).ifPresent(id -> each.accept(new Dropped(id))));
        batch.clear();
    }

    private void refresh() {
        if (!letters.refreshNow(PATIENCE)) {
            throw new CommandFailure(
                    "the dead letters could not be read within " + PATIENCE.toMinutes() + " minutes; nothing was done");
        }
    }

    private LetterOutcome planned(LetterId id, RetryRules rules) {
        return plan.retry(id, letters.letter(id), rules);
    }

    private void send(LetterTransactions session, List<RetryRecord> batch, Consumer<LetterOutcome> each) {
        var actions = session.send(batch, clock.instant(), by);
        for (int i = 0; i < batch.size(); i++) {
            var written = actions.get(i).written();
            if (written != null) {
                each.accept(new Retried(batch.get(i).id(), written, batch.get(i).attempt()));
            }
        }
    }

    private @Nullable RetryRecord record(WouldRetry would) {
        Optional<ConsumerRecord<byte[], byte[]>> found = letters.record(would.id());
        if (found.isEmpty()) {
            return null;
        }
        var letter = DeadLetter.of(found.get());
        var before = Retry.read(letter.headers());
        ProducerRecord<byte[], byte[]> record = letter.toRetry();
        var id = would.id().toString();
        new Retry(would.attempt(), id, before.map(Retry::first).orElse(id), clock.instant()).write(record.headers());
        return new RetryRecord(would.id(), would.attempt(), record);
    }
}
