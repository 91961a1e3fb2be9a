package dev.copydesk.console.reader.state;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.NewestOfKey;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.stage.records.PollLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads single records whole: at their place, near their time, or the newest of a key. A few consumers serve all; who finds
 * none free within a second is told so.
 */
public final class CardRecordReader implements AutoCloseable {
    private static final int CONSUMERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(50);

    /** How many records behind the time of an article are looked at before it is sought from the end. */
    private static final int NEAR = 200;

    private static final int FETCH_BYTES = 64 << 10;
    private static final int TIMEOUT_MS = 5_000;

    private final Map<String, Object> client;
    private final Topics topics;
    private final BlockingQueue<Lazy> free = new ArrayBlockingQueue<>(CONSUMERS);

    public CardRecordReader(Cluster cluster) {
        this.client = cluster.client();
        this.topics = cluster.topics();
        for (int i = 0; i < CONSUMERS; i++) {
            free.add(new Lazy());
        }
    }

    private final class Lazy {
        private @Nullable Consumer<byte[], byte[]> consumer;

        /** One record is asked for at a time: a fetch brings the batch that it is in, whatever its size. */
        Consumer<byte[], byte[]> get() {
            if (consumer == null) {
                var config = new HashMap<>(client);
                config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
                config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
                config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
                config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
                // the next question waits for the fetch that is under way behind the last one
                config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 1);
                config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
                consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            }
            return consumer;
        }

        void drop() {
            if (consumer != null) {
                consumer.close();
                consumer = null;
            }
        }
    }

    /** The record at a place of {@code digests}; empty where compaction has taken it, or it is of another key. */
    public Optional<ConsumerRecord<byte[], byte[]>> at(CardPlace place, String id) {
        return with(consumer -> {
            var partition = new TopicPartition(topics.digests().name(), place.partition());
            var record = first(consumer, partition, place.offset());
            return Optional.ofNullable(record).filter(r -> r.offset() == place.offset() && isOf(id, r));
        });
    }

    /**
     * The newest record of a key; empty where it has none.
     *
     * @throws NotReady where that is not known within some seconds
     */
    public Optional<ConsumerRecord<byte[], byte[]>> newest(Topic topic, String key) {
        return with(consumer -> {
            try {
                return new NewestOfKey(consumer, topic.name()).find(key, LIMIT);
            } catch (OperationFailed e) {
                throw new NotReady(String.valueOf(e.getMessage()));
            }
        });
    }

    /**
     * The article of a digest, of the same version: a digest has the time of the article that it is made of, and that is where
     * the search begins.
     */
    public Optional<EnrichedArticle> article(String id, int version, long timestamp, int partition) {
        Optional<EnrichedArticle> near = with(consumer -> near(consumer, id, version, timestamp, partition));
        if (near.isPresent()) {
            return near;
        }
        try {
            return newest(topics.enriched(), id).flatMap(record -> read(record.value(), version));
        } catch (NotReady e) {
            return Optional.empty();
        }
    }

    private Optional<EnrichedArticle> near(
            Consumer<byte[], byte[]> consumer, String id, int version, long timestamp, int number) {
        var partition = new TopicPartition(topics.enriched().name(), number);
        var found = consumer.offsetsForTimes(Map.of(partition, timestamp)).get(partition);
        if (found == null) {
            return Optional.empty();
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, found.offset());
        var seen = new AtomicInteger();
        var articles = new ArrayList<EnrichedArticle>(1);
        PollLoop.within(LIMIT, consumer, POLL).until(() -> !articles.isEmpty() || seen.get() >= NEAR, batch -> {
            var records = batch.records(partition);
            records.stream()
                    .filter(record -> isOf(id, record))
                    .flatMap(record -> read(record.value(), version).stream())
                    .forEach(articles::add);
            boolean atEnd = records.isEmpty() && consumer.currentLag(partition).orElse(1) == 0;
            seen.addAndGet(atEnd ? NEAR : records.size());
        });
        return articles.stream().findFirst();
    }

    private static Optional<EnrichedArticle> read(byte @Nullable [] value, int version) {
        try {
            return Optional.of(Json.read(value, EnrichedArticle.class)).filter(a -> a.version() == version);
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }

    private static boolean isOf(String id, ConsumerRecord<byte[], byte[]> record) {
        return Arrays.equals(id.getBytes(StandardCharsets.UTF_8), record.key());
    }

    private static @Nullable ConsumerRecord<byte[], byte[]> first(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        PollLoop.within(LIMIT, consumer, POLL)
                .until(() -> !found.isEmpty(), batch -> found.addAll(batch.records(partition)));
        return found.isEmpty() ? null : found.get(0);
    }

    private <T> T with(Function<Consumer<byte[], byte[]>, T> question) {
        Lazy lazy;
        try {
            lazy = free.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReady("interrupted");
        }
        if (lazy == null) {
            throw new NotReady("too many ask at once");
        }
        try {
            return question.apply(lazy.get());
        } catch (KafkaException e) {
            lazy.drop();
            throw new NotReady("Kafka does not answer: " + e.getMessage());
        } finally {
            free.add(lazy);
        }
    }

    /** Closes the consumers that nobody uses, and waits a moment for the others. */
    @Override
    public void close() {
        for (int i = 0; i < CONSUMERS; i++) {
            try {
                var lazy = free.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
                if (lazy != null) {
                    lazy.drop();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
