package dev.copydesk.console.reader.state;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** Counts what is read while stores are made. */
final class RestoreProgress implements StateRestoreListener {
    private final ConcurrentMap<TopicPartition, Long> all = new ConcurrentHashMap<>();
    private final AtomicLong done = new AtomicLong();

    void begin() {
        all.clear();
        done.set(0);
    }

    long done() {
        return done.get();
    }

    long all() {
        return all.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long start, long end) {
        all.put(partition, Math.max(0, end - start));
    }

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long end, long restored) {
        done.addAndGet(restored);
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long restored) {
        // markers and compacted records are no records to be read any more
        all.put(partition, restored);
    }
}
