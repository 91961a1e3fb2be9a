package dev.copydesk.operations.status;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads for many partitions at once what their scans want, in small fetches: first the oldest record that waits in each, then,
 * within the budget, what is to be counted.
 */
final class RecordReader {
    private static final Logger log = LoggerFactory.getLogger(RecordReader.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration OLDEST = Duration.ofSeconds(3);

    private final Consumer<byte[], byte[]> consumer;
    private final RecordSizes sizes;
    private long bytes;

    RecordReader(Consumer<byte[], byte[]> consumer, RecordSizes sizes) {
        this.consumer = consumer;
        this.sizes = sizes;
    }

    /** @param scans each of another partition */
    void read(Collection<PartitionScan> scans, ReadBudget budget) {
        bytes = 0;
        var wanting = new HashMap<TopicPartition, PartitionScan>();
        scans.stream().filter(s -> s.wantsOldest() || s.wantsMore()).forEach(s -> wanting.put(s.partition(), s));
        if (wanting.isEmpty()) {
            return;
        }
        try {
            consumer.assign(wanting.keySet());
            wanting.forEach((partition, scan) -> consumer.seek(partition, scan.readFrom()));
            read(PartitionScan::wantsOldest, wanting, Long.MAX_VALUE, OLDEST);
            read(PartitionScan::wantsMore, wanting, budget.bytes(), budget.time());
            consumer.assign(List.of());
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            // what was not read is not known
            log.debug("not read to the end", e);
        }
    }

    private void read(
            Predicate<PartitionScan> wants, Map<TopicPartition, PartitionScan> assigned, long maxBytes, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (bytes < maxBytes && System.nanoTime() - deadline < 0) {
            var active = assigned.values().stream()
                    .filter(wants)
                    .map(PartitionScan::partition)
                    .toList();
            if (active.isEmpty()) {
                return;
            }
            consumer.pause(assigned.keySet());
            consumer.resume(active);
            for (var record : consumer.poll(POLL)) {
                accept(record, assigned);
            }
            for (var partition : active) {
                goOn(partition, assigned);
            }
        }
    }

    private void accept(ConsumerRecord<byte[], byte[]> record, Map<TopicPartition, PartitionScan> assigned) {
        var scan = assigned.get(new TopicPartition(record.topic(), record.partition()));
        if (scan != null) {
            scan.accept(record.offset(), record.timestamp());
        }
        int size = Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
        bytes += size;
        sizes.saw(record.topic(), size);
    }

    private void goOn(TopicPartition partition, Map<TopicPartition, PartitionScan> assigned) {
        var scan = assigned.get(partition);
        if (scan == null) {
            return;
        }
        long position = consumer.position(partition);
        scan.readUpTo(position);
        if (position < scan.readFrom()) {
            // what lies between is known
            consumer.seek(partition, scan.readFrom());
        }
    }
}
