package dev.copydesk.publish.writing.stage;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Revision;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.headers.DraftHeader;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import dev.copydesk.stage.EventReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pair of clients at work: reads {@code enriched}, has drafts written by other threads, and sends each article that has one
 * back to {@code articles}, in one transaction with the offsets. What a session leaves undone, the next one does.
 */
final class WriteSession implements ConsumerRebalanceListener {
    private static final Logger log = LoggerFactory.getLogger(WriteSession.class);
    private static final EventLog events = EventLog.of(StageName.WRITE.code());
    private static final Duration POLL = Duration.ofMillis(100);

    private final Topics topics;
    private final Drafter drafter;
    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final ExecutorService workers;
    private final RecordWindow<ProducerRecord<byte[], byte[]>> window;
    private final EventReader<EnrichedArticle> enriched;
    private final AtomicLong processed;
    private final Clock clock;

    WriteSession(
            Topics topics,
            Drafter drafter,
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            ExecutorService workers,
            int room,
            AtomicLong processed,
            Clock clock) {
        this.topics = topics;
        this.drafter = drafter;
        this.consumer = consumer;
        this.producer = producer;
        this.workers = workers;
        this.window = new RecordWindow<>(room);
        this.enriched = new EventReader<>(topics.enriched(), EnrichedArticle.class);
        this.processed = processed;
        this.clock = clock;
    }

    /** Works until {@code ending}; ends with an exception where a client fails. */
    void run(BooleanSupplier ending, Runnable running) throws InterruptedException {
        producer.initTransactions();
        consumer.subscribe(List.of(topics.enriched().name()), this);
        while (!ending.getAsBoolean()) {
            round();
            running.run();
        }
    }

    /** Takes on what has come and commits what is done. */
    void round() throws InterruptedException {
        if (window.isFull()) {
            consumer.pause(consumer.assignment());
        } else {
            consumer.resume(consumer.paused());
        }
        for (var record : consumer.poll(POLL)) {
            window.add(
                    new TopicPartition(record.topic(), record.partition()),
                    record.offset(),
                    workers.submit(() -> drafted(record)));
        }
        commit();
    }

    /** Breaks off what is being done. */
    void abandon() {
        window.dropAll();
    }

    private void commit() throws InterruptedException {
        var done = window.takeDone();
        if (done.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        // a send that fails fails the commit
        var sent = done.results().stream().map(producer::send).toList();
        producer.sendOffsetsToTransaction(done.offsets(), consumer.groupMetadata());
        producer.commitTransaction();
        log.debug("{} drafts sent", sent.size());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        window.drop(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        window.drop(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

    private Optional<ProducerRecord<byte[], byte[]>> drafted(ConsumerRecord<byte[], byte[]> record)
            throws InterruptedException {
        try {
            var key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
            var article = enriched.read(key, record.value(), record.headers());
            var draft = article == null ? Optional.<Draft>empty() : drafter.write(article);
            draft.ifPresent(d -> line(String.valueOf(key), d));
            return article == null || draft.isEmpty()
                    ? Optional.empty()
                    : Optional.of(event(record.key(), article, draft.get()));
        } catch (BadRecord e) {
            // the publish stage, which reads it too, has it among its dead letters
            events.warn("no draft")
                    .with(Field.REASON, e.reason().code())
                    .with(Field.DETAIL, e.getMessage())
                    .with(Field.TOPIC, record.topic())
                    .with(Field.PARTITION, record.partition())
                    .with(Field.OFFSET, record.offset())
                    .write();
            return Optional.empty();
        } catch (RuntimeException e) {
            events.error("no draft")
                    .with(Field.TOPIC, record.topic())
                    .with(Field.PARTITION, record.partition())
                    .with(Field.OFFSET, record.offset())
                    .because(e)
                    .write();
            return Optional.empty();
        } finally {
            processed.incrementAndGet();
        }
    }

    private static void line(String article, Draft draft) {
        events.info(draft.refused() == null ? "drafted" : "draft refused")
                .article(article)
                .with(Field.MODEL, draft.model())
                .with(Field.REASON, draft.refused())
                .write();
    }

    private ProducerRecord<byte[], byte[]> event(byte[] key, EnrichedArticle article, Draft draft) {
        var articles = topics.articles();
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                articles,
                StageName.WRITE.code(),
                article.id() + ":" + article.version() + Revision.suffix(article.revision()),
                article.id(),
                clock.instant());
        Replay.mark(headers);
        DraftHeader.write(headers, draft);
        return new ProducerRecord<>(
                articles.name(), null, key, Json.bytes(article.article(), articles.maxValueBytes()), headers);
    }
}
