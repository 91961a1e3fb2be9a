package dev.copydesk.stage.records;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Follows every partition of one topic, without a group. */
public final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(250);

    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** Records that have been polled and not handed over yet. */
    private Iterator<ConsumerRecord<byte[], byte[]>> polled = Collections.emptyIterator();

    public TopicReader(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        var found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new OperationFailed("no topic " + topic + " on this cluster; see copydesk topics");
        }
        this.partitions = new ArrayList<>(found.stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList());
        consumer.assign(partitions);
    }

    public TopicReader fromBeginning() {
        polled = Collections.emptyIterator();
        consumer.seekToBeginning(partitions);
        return this;
    }

    /** Begins behind what is there now. */
    public TopicReader fromEnd() {
        polled = Collections.emptyIterator();
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return this;
    }

    /**
     * Hands records to {@code wantsMore} as they come, until it says no or {@code deadlineNanos} has passed. The next call
     * goes on with the record behind the last.
     */
    public void follow(long deadlineNanos, Predicate<ConsumerRecord<byte[], byte[]>> wantsMore) {
        new PollLoop(consumer, POLL, deadlineNanos)
                .until(() -> !handOver(wantsMore), batch -> polled = batch.iterator());
    }

    private boolean handOver(Predicate<ConsumerRecord<byte[], byte[]>> wantsMore) {
        while (polled.hasNext()) {
            if (!wantsMore.test(polled.next())) {
                return false;
            }
        }
        return true;
    }

    /** Hands over what is in the topic now, from the beginning; what comes later is left. @return whether there was time */
    public boolean toEnd(long deadlineNanos, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        return fromBeginning().restToEnd(deadlineNanos, each);
    }

    /** The same from where the reader stands. */
    public boolean restToEnd(long deadlineNanos, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        polled.forEachRemaining(each);
        return new PollLoop(consumer, POLL, deadlineNanos).toEnds(consumer.endOffsets(partitions), each);
    }
}
