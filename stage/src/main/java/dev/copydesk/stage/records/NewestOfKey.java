package dev.copydesk.stage.records;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the newest record of a key: on the one partition where Kafka's default partitioner puts it, from the end backwards
 * in windows that double, so that what came of late is found at once and no record is read twice.
 */
public final class NewestOfKey {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int FIRST_WINDOW = 256;

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;

    public NewestOfKey(Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.topic = topic;
    }

    /**
     * The record, a tombstone too; empty where none has the key.
     *
     * @throws OperationFailed where there is no such topic, or the search takes longer than {@code limit}
     */
    public Optional<ConsumerRecord<byte[], byte[]>> find(String key, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        var partition = partition(bytes);
        consumer.assign(List.of(partition));
        long oldest = offset(consumer.beginningOffsets(List.of(partition)), partition);
        long end = offset(consumer.endOffsets(List.of(partition)), partition);
        for (long window = FIRST_WINDOW; end > oldest; window *= 2) {
            long start = Math.max(oldest, end - window);
            var found = newestWithin(partition, start, end, bytes, deadline, limit);
            if (found != null) {
                return Optional.of(found);
            }
            end = start;
        }
        return Optional.empty();
    }

    private TopicPartition partition(byte[] key) {
        var partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new OperationFailed("no topic " + topic + " on this cluster; see copydesk topics");
        }
        return new TopicPartition(topic, Utils.toPositive(Utils.murmur2(key)) % partitions.size());
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    private @Nullable ConsumerRecord<byte[], byte[]> newestWithin(
            TopicPartition partition, long start, long end, byte[] key, long deadline, Duration limit) {
        consumer.seek(partition, start);
        var found = new ArrayDeque<ConsumerRecord<byte[], byte[]>>(1);
        boolean whole = new PollLoop(consumer, POLL, deadline).toEnds(Map.of(partition, end), record -> {
            if (record.offset() < end && Arrays.equals(key, record.key())) {
                found.clear();
                found.add(record);
            }
        });
        if (!whole) {
            throw new OperationFailed("the newest record of a key on " + topic + " was not found within "
                    + limit.toSeconds() + " seconds; --for gives it more");
        }
        return found.peek();
    }
}
