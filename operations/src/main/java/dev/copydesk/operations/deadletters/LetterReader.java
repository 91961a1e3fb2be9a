package dev.copydesk.operations.deadletters;

import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.stage.records.PollLoop;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads records by their places. One caller at a time. */
final class LetterReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);

    /** How long the broker may give nothing at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One letter is often all that is wanted; a larger one comes all the same. */
    private static final int FETCH_BYTES = 1 << 20;

    /** Offsets that are read over rather than jumped over. */
    private static final int NEAR = 200;

    private final Cluster cluster;
    private final Map<String, String> names;
    private @Nullable Consumer<byte[], byte[]> consumer;

    LetterReader(Cluster cluster) {
        this.cluster = cluster;
        this.names = cluster.topics().deadLetters().stream().collect(Collectors.toMap(Topic::dataset, Topic::name));
    }

    /** The record of a letter; empty where there is none. */
    Optional<ConsumerRecord<byte[], byte[]>> read(LetterId id) {
        return Optional.ofNullable(readAll(List.of(id)).get(id));
    }

    /** The records of letters, without those that are not there. */
    Map<LetterId, ConsumerRecord<byte[], byte[]>> readAll(Collection<LetterId> ids) {
        var places = new HashMap<RecordPlace, LetterId>();
        for (var id : ids) {
            var topic = names.get(id.dataset());
            if (topic != null) {
                places.put(new RecordPlace(topic, id.partition(), id.offset()), id);
            }
        }
        var found = new HashMap<LetterId, ConsumerRecord<byte[], byte[]>>();
        readPlaces(places.keySet()).forEach((place, record) -> {
            var id = places.get(place);
            if (id != null) {
                found.put(id, record);
            }
        });
        return found;
    }

    /**
     * The records at places, without those that are not there.
     *
     * @throws OperationFailed where the broker does not answer
     */
    synchronized Map<RecordPlace, ConsumerRecord<byte[], byte[]>> readPlaces(Collection<RecordPlace> places) {
        var wanted = new TreeMap<TopicPartition, TreeSet<Long>>(LetterReader::compare);
        places.forEach(place -> wanted.computeIfAbsent(
                        new TopicPartition(place.topic(), place.partition()), p -> new TreeSet<>())
                .add(place.offset()));
        var found = new HashMap<RecordPlace, ConsumerRecord<byte[], byte[]>>();
        try {
            var reader = reader();
            wanted.keySet().removeIf(partition -> !exists(reader, partition));
            var starts = reader.beginningOffsets(wanted.keySet());
            var ends = reader.endOffsets(wanted.keySet());
            wanted.forEach((partition, offsets) -> {
                var there = offsets.subSet(starts.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L));
                read(reader, partition, new TreeSet<>(there), found);
            });
        } catch (KafkaException e) {
            close();
            throw new OperationFailed("the records could not be read: " + e.getMessage(), e);
        }
        return found;
    }

    private static int compare(TopicPartition a, TopicPartition b) {
        int topics = a.topic().compareTo(b.topic());
        return topics != 0 ? topics : Integer.compare(a.partition(), b.partition());
    }

    private static boolean exists(Consumer<byte[], byte[]> reader, TopicPartition partition) {
        var partitions = reader.partitionsFor(partition.topic());
        return partitions != null && partitions.stream().anyMatch(p -> p.partition() == partition.partition());
    }

    private static void read(
            Consumer<byte[], byte[]> reader,
            TopicPartition partition,
            NavigableSet<Long> offsets,
            Map<RecordPlace, ConsumerRecord<byte[], byte[]>> found) {
        if (offsets.isEmpty()) {
            return;
        }
        reader.assign(List.of(partition));
        reader.seek(partition, offsets.first());
        while (!offsets.isEmpty()) {
            long before = reader.position(partition);
            boolean moved = PollLoop.within(PATIENCE, reader, POLL)
                    .until(
                            () -> reader.position(partition) > before,
                            batch -> batch.records(partition).stream()
                                    .filter(record -> offsets.contains(record.offset()))
                                    .forEach(record -> found.put(
                                            new RecordPlace(partition.topic(), partition.partition(), record.offset()),
                                            record)));
            if (!moved) {
                throw new OperationFailed(
                        "nothing came of " + partition + " within " + PATIENCE.toSeconds() + " seconds");
            }
            long position = reader.position(partition);
            offsets.headSet(position).clear();
            if (!offsets.isEmpty() && offsets.first() > position + NEAR) {
                reader.seek(partition, offsets.first());
            }
        }
    }

    private Consumer<byte[], byte[]> reader() {
        var known = consumer;
        if (known == null) {
            known = Clients.reader(cluster.with(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES));
            consumer = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }
}
