package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.Retry;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.LetterOutcome;
import dev.copydesk.operations.deadletters.Retrier;
import dev.copydesk.operations.deadletters.RetryRules;
import dev.copydesk.trials.process.TrialPatience;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Dead letters as stages write them, put there without a stage; and what an operator has of them. */
final class LetterBox implements AutoCloseable {
    static final Instant TIME = Instant.parse("2026-03-01T08:31:00Z");

    private final Desk desk;
    private final Feed feed;
    private final DeadLetters letters;

    LetterBox(Desk desk) {
        this.desk = desk;
        this.feed = desk.feed();
        this.letters = open();
    }

    /** As another process sees them. */
    DeadLetters open() {
        return DeadLetters.open(desk.cluster());
    }

    DeadLetters letters() {
        letters.refresh(TrialPatience.LIMIT);
        return letters;
    }

    LetterFate fate(LetterId id) {
        return letters().letter(id).orElseThrow().fate();
    }

    /** A page that failed, as the extract stage writes it. */
    LetterId failedPage(String url) {
        var page =
                feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), SmallStory.html(url)));
        return put(letter(url, SmallStory.html(url), page.partition(), page.offset(), new RecordHeaders()));
    }

    /** The same, of a record that stands there no longer. */
    LetterId expiredPage(String url) {
        return put(letter(url, SmallStory.html(url), 0, 1_000_000, new RecordHeaders()));
    }

    LetterId put(DeadLetter letter) {
        return put(letter.toRecord(desk.topics().extractDlq(), TIME));
    }

    LetterId put(ProducerRecord<byte[], byte[]> record) {
        var at = feed.put(record);
        var dataset = desk.topics().deadLetters().stream()
                .filter(topic -> topic.name().equals(record.topic()))
                .findFirst()
                .orElseThrow()
                .dataset();
        return new LetterId(dataset, at.partition(), at.offset());
    }

    DeadLetter letter(String key, byte[] value, int partition, long offset, Headers headers) {
        return new DeadLetter(
                StageName.EXTRACT,
                Reason.NO_ARTICLE,
                "the page holds no article",
                null,
                desk.topics().pages().name(),
                partition,
                offset,
                key.getBytes(UTF_8),
                value,
                headers);
    }

    /** What was sent again to a topic, once no transaction on it is in progress. */
    List<ConsumerRecord<byte[], byte[]>> sent(Topic topic) {
        Eventually.holds(
                "no transaction is in progress",
                () -> List.of(ends(topic, IsolationLevel.READ_COMMITTED), ends(topic, IsolationLevel.READ_UNCOMMITTED)),
                ends -> ends.get(0).equals(ends.get(1)));
        try (var watch = desk.watch(topic)) {
            return watch.all().stream()
                    .filter(record -> TopicWatch.header(record, Retry.OF) != null)
                    .toList();
        }
    }

    private Map<TopicPartition, Long> ends(Topic topic, IsolationLevel level) {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (int partition = 0; partition < topic.partitions(); partition++) {
            asked.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
        }
        var ends = new HashMap<TopicPartition, Long>();
        try {
            desk.admin()
                    .listOffsets(asked, new ListOffsetsOptions(level))
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return ends;
    }

    Feed feed() {
        return feed;
    }

    Retrier retrier(DeadLetters seen) {
        return new Retrier(desk.cluster(), seen, Clock.systemUTC(), "a test");
    }

    List<LetterOutcome> retry(LetterId... ids) {
        return retry(RetryRules.DEFAULTS, ids);
    }

    List<LetterOutcome> retry(RetryRules rules, LetterId... ids) {
        var outcomes = new ArrayList<LetterOutcome>();
        retrier(letters).retry(List.of(ids), rules, false, outcomes::add);
        return outcomes;
    }

    @Override
    public void close() {
        letters.close();
        feed.close();
    }
}
