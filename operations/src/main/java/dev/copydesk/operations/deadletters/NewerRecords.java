package dev.copydesk.operations.deadletters;

import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.headers.Retry;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.PollLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether a newer record of the same key has come behind a record that failed. A retry of the older one would make its
 * content the newest. What was itself sent again says nothing: its content is as old as it was.
 */
final class NewerRecords {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int FETCH_BYTES = 16 << 20;

    /** Up to where each partition was read. */
    private final Map<TopicPartition, Long> readTo = new HashMap<>();

    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Map<TopicPartition, Map<String, Long>> newest = new HashMap<>();

    private NewerRecords() {}

    /** Nothing is newer than anything. */
    static NewerRecords notAsked() {
        return new NewerRecords();
    }

    /**
     * Reads the inputs of stages from the oldest of these records on, for {@code limit} at most.
     *
     * @param failed records that failed, of topics on which newer records of a key take the place of older ones
     */
    static NewerRecords behind(Collection<FailedRecord> failed, Cluster cluster, Duration limit) {
        var newer = new NewerRecords();
        var from = new HashMap<TopicPartition, Long>();
        for (var record : failed) {
            var partition = partition(record.place());
            from.merge(partition, record.place().offset() + 1, Math::min);
            newer.newest.computeIfAbsent(partition, p -> new HashMap<>()).put(record.key(), -1L);
        }
        if (!from.isEmpty()) {
            try (var reader = Clients.reader(cluster.with(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES))) {
                newer.read(reader, from, System.nanoTime() + limit.toNanos());
            }
        }
        return newer;
    }

    /** Where a record stood that failed, and its key. */
    record FailedRecord(RecordPlace place, String key) {}

    private void read(Consumer<byte[], byte[]> reader, Map<TopicPartition, Long> from, long deadline) {
        var partitions = new ArrayList<TopicPartition>();
        for (var partition : from.keySet()) {
            var there = reader.partitionsFor(partition.topic());
            if (there != null && there.stream().anyMatch(p -> p.partition() == partition.partition())) {
                partitions.add(partition);
            }
        }
        reader.assign(partitions);
        ends.putAll(reader.endOffsets(partitions));
        reader.beginningOffsets(partitions)
                .forEach((partition, start) -> reader.seek(
                        partition,
                        Math.max(start, Math.min(from.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L)))));
        Set<TopicPartition> open = new HashSet<>(partitions);
        new PollLoop(reader, POLL, deadline).until(() -> isRead(reader, open), batch -> batch.forEach(this::see));
    }

    /** Notes how far the partitions were read, and leaves those alone that are read to their ends. */
    private boolean isRead(Consumer<byte[], byte[]> reader, Set<TopicPartition> open) {
        for (var partition : List.copyOf(open)) {
            long position = reader.position(partition);
            readTo.put(partition, position);
            if (position >= ends.getOrDefault(partition, 0L)) {
                open.remove(partition);
                reader.pause(List.of(partition));
            }
        }
        return open.isEmpty();
    }

    private void see(ConsumerRecord<byte[], byte[]> record) {
        var keys = newest.get(new TopicPartition(record.topic(), record.partition()));
        if (keys != null
                && record.key() != null
                && record.headers().lastHeader(Retry.OF) == null
                && !Replay.isMarked(record.headers())) {
            keys.computeIfPresent(new String(record.key(), StandardCharsets.UTF_8), (key, offset) -> record.offset());
        }
    }

    /** Whether all behind this record was read. */
    boolean isKnown(RecordPlace place) {
        var partition = partition(place);
        var end = ends.get(partition);
        return end == null || readTo.getOrDefault(partition, 0L) >= end;
    }

    /** Where the newest record of the key stands, if it is newer than this one. */
    Optional<RecordPlace> than(RecordPlace place, String key) {
        long offset = newest.getOrDefault(partition(place), Map.of()).getOrDefault(key, -1L);
        return offset > place.offset()
                ? Optional.of(new RecordPlace(place.topic(), place.partition(), offset))
                : Optional.empty();
    }

    private static TopicPartition partition(RecordPlace place) {
        return new TopicPartition(place.topic(), place.partition());
    }
}
