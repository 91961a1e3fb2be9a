package dev.copydesk.operations.deadletters;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.Compression;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Writes what is done with dead letters. All who do share one transactional id: who opens a session last ends the
 * transactions of those before, and sees all that they had committed.
 */
final class LetterTransactions implements AutoCloseable {
    /** The source of these events: {@code /copydesk/dlq}. */
    private static final String SOURCE = "dlq";

    private static final int PATIENCE_SECONDS = 60;

    private final Producer<byte[], byte[]> producer;
    private final Topic topic;

    private LetterTransactions(Producer<byte[], byte[]> producer, Topic topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /** @throws OperationFailed where Kafka gives no session */
    static LetterTransactions open(Cluster cluster) {
        var client = cluster.client();
        var topics = cluster.topics();
        var topic = topics.deadLetterActions();
        requireTopic(client, topic);
        int largest = topics.maxRecordBytes();
        var config = new HashMap<>(client);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topics.settings().prefix() + ".dead-letters");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, Compression.of(client));
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largest);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(32L << 20, 2L * largest));
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_SECONDS * 1_000L);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1_000);
        var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new LetterTransactions(producer, topic);
        } catch (KafkaException e) {
            producer.close();
            throw new OperationFailed("nothing was done: Kafka gives no transaction: " + e.getMessage(), e);
        }
    }

    /** A producer would wait for it a long time. */
    private static void requireTopic(Map<String, Object> client, Topic topic) {
        try (var admin = Admin.create(client)) {
            get(admin.describeTopics(List.of(topic.name())).allTopicNames());
        } catch (UnknownTopicOrPartitionException e) {
            throw new OperationFailed(
                    "no topic " + topic.name() + " on this cluster, so nothing was done; copydesk topics --create"
                            + " makes it",
                    e);
        } catch (KafkaException e) {
            throw new OperationFailed("nothing was done: Kafka did not answer: " + e.getMessage(), e);
        }
    }

    /**
     * Sends records and writes that they were sent, all or nothing.
     *
     * @return the actions, in the order of the records
     */
    List<DeadLetterAction> send(List<RetryRecord> batch, Instant at, String by) {
        if (batch.isEmpty()) {
            return List.of();
        }
        return transaction(() -> {
            var sent = new ArrayList<Future<RecordMetadata>>();
            batch.forEach(retry -> sent.add(producer.send(retry.record())));
            producer.flush();
            var actions = new ArrayList<DeadLetterAction>();
            for (int i = 0; i < batch.size(); i++) {
                var metadata = get(sent.get(i));
                actions.add(DeadLetterAction.retried(
                        batch.get(i).id().toString(),
                        at,
                        batch.get(i).attempt(),
                        new RecordPlace(metadata.topic(), metadata.partition(), metadata.offset()),
                        by));
            }
            put(actions);
            return actions;
        });
    }

    /** Writes what was done, all or nothing. */
    void write(List<DeadLetterAction> actions) {
        if (!actions.isEmpty()) {
            transaction(() -> {
                put(actions);
                return actions;
            });
        }
    }

    private interface Work {
        List<DeadLetterAction> run();
    }

    private List<DeadLetterAction> transaction(Work work) {
        try {
            producer.beginTransaction();
            var actions = work.run();
            producer.commitTransaction();
            return actions;
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new OperationFailed(
                    "somebody else began to retry or drop dead letters meanwhile and goes on alone; run this again", e);
        } catch (KafkaException e) {
            abort();
            throw new OperationFailed("Kafka did not take them: " + e.getMessage() + "; run it again", e);
        }
    }

    private void abort() {
        try {
            producer.abortTransaction();
        } catch (KafkaException e) {
            // the session is over; the broker ends the transaction
        }
    }

    private void put(List<DeadLetterAction> actions) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var action : actions) {
            var headers = new RecordHeaders();
            CloudEvents.write(
                    headers, topic, SOURCE, action.letter() + ":" + action.at(), action.letter(), action.at());
            sent.add(producer.send(new ProducerRecord<>(
                    topic.name(),
                    null,
                    action.letter().getBytes(StandardCharsets.UTF_8),
                    Json.bytes(action, topic.maxValueBytes()),
                    headers)));
        }
        producer.flush();
        sent.forEach(LetterTransactions::get);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException cause) {
                throw cause;
            }
            throw new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
