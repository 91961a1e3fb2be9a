package dev.copydesk.desk.deadletters;

import dev.copydesk.desk.config.Clients;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads single records by their places, one at a time. */
final class LetterReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Map<String, Object> client;
    private final Topics topics;
    private final Map<String, String> names;
    private @Nullable Consumer<byte[], byte[]> consumer;

    LetterReader(Map<String, Object> client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.names = topics.deadLetters().stream().collect(Collectors.toMap(Topic::dataset, Topic::name));
    }

    /** The record of a letter; empty where there is none. */
    Optional<ConsumerRecord<byte[], byte[]>> read(LetterId id) {
        var topic = names.get(id.dataset());
        return topic == null ? Optional.empty() : read(topic, id.partition(), id.offset());
    }

    /**
     * The record at a place; empty where there is none.
     *
     * @throws CommandFailure where the broker does not answer
     */
    synchronized Optional<ConsumerRecord<byte[], byte[]>> read(String topic, int partition, long offset) {
        var place = new TopicPartition(topic, partition);
        try {
            return with(reader -> {
                var partitions = reader.partitionsFor(topic);
                if (partitions == null || partitions.stream().noneMatch(p -> p.partition() == partition)) {
                    return Optional.empty();
                }
                long start = reader.beginningOffsets(List.of(place)).getOrDefault(place, 0L);
                long end = reader.endOffsets(List.of(place)).getOrDefault(place, 0L);
                return offset < start || offset >= end ? Optional.empty() : at(reader, place, offset);
            });
        } catch (KafkaException e) {
            close();
            throw new CommandFailure(
                    "the record " + topic + "-" + partition + "@" + offset + " could not be read: " + e.getMessage(),
                    e);
        }
    }

    private static Optional<ConsumerRecord<byte[], byte[]>> at(
            Consumer<byte[], byte[]> reader, TopicPartition place, long offset) {
        reader.assign(List.of(place));
        reader.seek(place, offset);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            var records = reader.poll(POLL).records(place);
            if (!records.isEmpty()) {
                return Optional.of(records.get(0)).filter(record -> record.offset() == offset);
            }
            if (reader.position(place) > offset) {
                return Optional.empty();
            }
        }
        throw new CommandFailure(
                "the record " + place + "@" + offset + " was not read within " + PATIENCE.toSeconds() + " seconds");
    }

    private <T> T with(Function<Consumer<byte[], byte[]>, T> use) {
        var reader = consumer;
        if (reader == null) {
            var config = new HashMap<>(client);
            config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
            // one record at a time: a fetch of many would be thrown away
            config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1);
            reader = Clients.reader(config, topics);
            consumer = reader;
        }
        return use.apply(reader);
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }
}
