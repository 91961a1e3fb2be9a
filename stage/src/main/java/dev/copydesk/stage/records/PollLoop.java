package dev.copydesk.stage.records;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Polls a consumer until what is wanted is done, or the time for it is up. What a reader may spend is part of what is done. */
public final class PollLoop {
    private final Consumer<byte[], byte[]> consumer;
    private final Duration poll;
    private final long deadlineNanos;

    /**
     * @param poll how long one poll may wait
     * @param deadlineNanos the {@link System#nanoTime()} at which the time is up
     */
    public PollLoop(Consumer<byte[], byte[]> consumer, Duration poll, long deadlineNanos) {
        this.consumer = consumer;
        this.poll = poll;
        this.deadlineNanos = deadlineNanos;
    }

    /** One that has {@code limit} from now on. */
    public static PollLoop within(Duration limit, Consumer<byte[], byte[]> consumer, Duration poll) {
        return new PollLoop(consumer, poll, System.nanoTime() + limit.toNanos());
    }

    /** Hands over batches, empty ones too, until it is done. @return false where the time was up before */
    public boolean until(BooleanSupplier done, java.util.function.Consumer<ConsumerRecords<byte[], byte[]>> batches) {
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - deadlineNanos >= 0) {
                return false;
            }
            batches.accept(consumer.poll(poll));
        }
        return true;
    }

    /**
     * Hands over records until the consumer stands at these ends, or behind them; the last batch may go beyond.
     *
     * @return false where the time was up before
     */
    public boolean toEnds(
            Map<TopicPartition, Long> ends, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> each) {
        return until(
                () -> ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue()),
                batch -> batch.forEach(each));
    }
}
