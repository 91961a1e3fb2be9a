package dev.copydesk.desk.tail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Follows every partition of one topic, without a group. */
public final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    public TopicReader(Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.partitions = new ArrayList<>(consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList());
        consumer.assign(partitions);
    }

    public TopicReader fromBeginning() {
        consumer.seekToBeginning(partitions);
        return this;
    }

    /** Begins behind what is there now. */
    public TopicReader fromEnd() {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return this;
    }

    /** Hands records to {@code wantsMore} as they come, until it says no or {@code deadlineNanos} has passed. */
    public void follow(long deadlineNanos, Predicate<ConsumerRecord<byte[], byte[]>> wantsMore) {
        while (System.nanoTime() - deadlineNanos < 0) {
            for (var record : consumer.poll(POLL)) {
                if (!wantsMore.test(record)) {
                    return;
                }
            }
        }
    }
}
