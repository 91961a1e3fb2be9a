package dev.copydesk.operations.trace;

import dev.copydesk.stage.records.PollLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches of partitions until a deadline, as a read_committed reader sees them. Where the partitions begin and end is
 * asked once: what comes later is not read.
 */
final class PartitionReader {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final long deadlineNanos;
    private final Map<String, List<PartitionInfo>> topics;
    private final Map<TopicPartition, Long> starts;
    private final Map<TopicPartition, Long> ends;

    /** @param names the topics that will be read; those that are not there have no partitions */
    PartitionReader(Consumer<byte[], byte[]> consumer, Collection<String> names, long deadlineNanos) {
        this.consumer = consumer;
        this.deadlineNanos = deadlineNanos;
        this.topics = new TreeMap<>(consumer.listTopics());
        topics.keySet().retainAll(names);
        var partitions = topics.values().stream()
                .flatMap(List::stream)
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        this.starts = new HashMap<>(consumer.beginningOffsets(partitions));
        this.ends = new HashMap<>(consumer.endOffsets(partitions));
    }

    /** What was read of a stretch: {@code next} is the first offset that was not. */
    record Read(
            List<FoundRecord> found,
            long next,
            long records,
            long bytes,
            @Nullable Long oldest) {}

    boolean isLate() {
        return System.nanoTime() - deadlineNanos >= 0;
    }

    /** Every partition of a topic; none where it is not there. */
    List<TopicPartition> partitions(String topic) {
        return topics.getOrDefault(topic, List.of()).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
    }

    /** Where Kafka's default partitioner puts a key; null where there is no such topic. */
    @Nullable
    TopicPartition placeOf(String topic, byte[] key) {
        int count = partitions(topic).size();
        return count == 0 ? null : new TopicPartition(topic, Utils.toPositive(Utils.murmur2(key)) % count);
    }

    long start(TopicPartition partition) {
        return starts.getOrDefault(partition, 0L);
    }

    long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    /** Before which offset nothing is as new as {@code timestamp}; the end where nothing is. */
    long offsetOf(TopicPartition partition, long timestamp) {
        var found = firstNotBefore(partition, timestamp);
        return found == null ? end(partition) : Math.min(found.offset(), end(partition));
    }

    /** The first record or transaction's end that is not older; null where there is none. */
    @Nullable
    OffsetAndTimestamp firstNotBefore(TopicPartition partition, long timestamp) {
        return consumer.offsetsForTimes(Map.of(partition, Math.max(0, timestamp)))
                .get(partition);
    }

    /** By halving: about where in {@code [from, to)} the first record stands that is not older; transactions' ends do not count. */
    long firstDataNotBefore(TopicPartition partition, long from, long to, long timestamp) {
        consumer.assign(List.of(partition));
        long low = from;
        long high = to;
        while (low < high && !isLate()) {
            long middle = low + (high - low) / 2;
            var there = firstFrom(partition, middle, high);
            if (there != null && there.timestamp() < timestamp) {
                low = there.offset() + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private @Nullable ConsumerRecord<byte[], byte[]> firstFrom(TopicPartition partition, long from, long to) {
        consumer.seek(partition, from);
        var polled = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        new PollLoop(consumer, POLL, deadlineNanos)
                .until(
                        () -> !polled.isEmpty() || consumer.position(partition) >= to,
                        batch -> polled.addAll(batch.records(partition)));
        return polled.isEmpty() || polled.get(0).offset() >= to ? null : polled.get(0);
    }

    /**
     * Reads {@code [from, to)}, until {@code enough} bytes or the deadline; always to the end of what was fetched at once.
     *
     * @param wanted which records to hand over
     */
    Read read(
            TopicPartition partition,
            long from,
            long to,
            long enough,
            Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        var stretch = new Stretch(from, to, wanted);
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        new PollLoop(consumer, POLL, deadlineNanos)
                .until(() -> stretch.next >= to || stretch.bytes >= enough, batch -> {
                    batch.records(partition).forEach(stretch::take);
                    stretch.skipTo(consumer.position(partition));
                });
        return stretch.toRead();
    }

    /** A stretch as it is read. */
    private static final class Stretch {
        private final long to;
        private final Predicate<ConsumerRecord<byte[], byte[]>> wanted;
        private final List<FoundRecord> found = new ArrayList<>();
        private long records;
        private long bytes;
        private @Nullable Long oldest;
        private long next;

        Stretch(long from, long to, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
            this.next = from;
            this.to = to;
            this.wanted = wanted;
        }

        void take(ConsumerRecord<byte[], byte[]> record) {
            skipTo(record.offset());
            next = record.offset() + 1;
            if (record.offset() >= to) {
                return;
            }
            records++;
            bytes += Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
            oldest = oldest == null ? record.timestamp() : Math.min(oldest, record.timestamp());
            if (wanted.test(record)) {
                found.add(new FoundRecord(record, FoundRecord.NONE));
            }
        }

        /** There is no record from where it is up to {@code offset}. */
        void skipTo(long offset) {
            if (offset <= next) {
                return;
            }
            for (int i = found.size() - 1; i >= 0 && found.get(i).gap() == FoundRecord.NONE; i--) {
                found.set(i, new FoundRecord(found.get(i).record(), next));
            }
            next = offset;
        }

        Read toRead() {
            return new Read(found, Math.min(next, to), records, bytes, oldest);
        }
    }
}
