package dev.copydesk.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.TopicPartition;

/** A fake consumer that can be asked what was committed, also after it was closed. */
final class CommitLog extends MockConsumer<byte[], byte[]> {
    private final Map<TopicPartition, Long> committed = new ConcurrentHashMap<>();

    CommitLog() {
        super("earliest");
    }

    /** -1 where nothing was. */
    long of(TopicPartition partition) {
        return committed.getOrDefault(partition, -1L);
    }

    @Override
    public synchronized void commitAsync(
            Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
        note(offsets);
        super.commitAsync(offsets, callback);
    }

    @Override
    public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration timeout) {
        note(offsets);
        super.commitSync(offsets, timeout);
    }

    private void note(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> committed.put(partition, offset.offset()));
    }
}
