package dev.copydesk.operations.status;

import dev.copydesk.stage.records.PollLoop;
import java.time.Duration;
import java.util.ArrayList;
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
final class LagRecordReader {
    private static final Logger log = LoggerFactory.getLogger(LagRecordReader.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration OLDEST = Duration.ofSeconds(3);

    private final Consumer<byte[], byte[]> consumer;
    private final RecordSizes sizes;
    private long bytes;

    LagRecordReader(Consumer<byte[], byte[]> consumer, RecordSizes sizes) {
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
        var active = new ArrayList<TopicPartition>();
        PollLoop.within(time, consumer, POLL)
                .until(() -> bytes >= maxBytes || !resume(wants, assigned, active), batch -> {
                    batch.forEach(record -> accept(record, assigned));
                    active.forEach(partition -> goOn(partition, assigned));
                });
    }

    /** Lets those partitions alone be fetched of which more is wanted. @return whether there are any */
    private boolean resume(
            Predicate<PartitionScan> wants, Map<TopicPartition, PartitionScan> assigned, List<TopicPartition> active) {
        active.clear();
        assigned.values().stream().filter(wants).map(PartitionScan::partition).forEach(active::add);
        consumer.pause(assigned.keySet());
        consumer.resume(active);
        return !active.isEmpty();
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
