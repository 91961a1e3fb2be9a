package dev.copydesk.desk.status;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Counts the records of partitions by reading them: offsets count the marks of transactions too. What was counted is
 * remembered, so that the next count reads only what is new.
 */
final class RecordCounts {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> reader;
    private final Map<TopicPartition, Counted> counted = new HashMap<>();

    /** {@code records} between {@code start} and {@code next}. */
    private record Counted(long start, long next, long records) {}

    RecordCounts(Consumer<byte[], byte[]> reader) {
        this.reader = reader;
    }

    /** How many records there are; where {@code deadlineNanos} passes first, how many there are at most. */
    long count(
            Collection<TopicPartition> partitions,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends,
            long deadlineNanos) {
        return partitions.stream()
                .mapToLong(p -> count(p, starts.getOrDefault(p, 0L), ends.getOrDefault(p, 0L), deadlineNanos))
                .sum();
    }

    private long count(TopicPartition partition, long start, long end, long deadlineNanos) {
        var known = counted.get(partition);
        var before =
                known != null && known.start() == start && known.next() <= end ? known : new Counted(start, start, 0);
        long records = before.records();
        long next = before.next();
        if (next < end) {
            reader.assign(List.of(partition));
            reader.seek(partition, next);
            while (next < end && System.nanoTime() - deadlineNanos < 0) {
                records += reader.poll(POLL).count();
                next = reader.position(partition);
            }
        }
        counted.put(partition, new Counted(start, next, records));
        return records + Math.max(0, end - next);
    }
}
