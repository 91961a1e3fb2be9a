package dev.copydesk.operations.trace;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * When a record that a stage wrote could first be read. A stage's records have the time of the page that they come from; but
 * the broker puts a marker behind each transaction, with its own time, and the index of times knows markers too.
 */
final class CommitTimes {
    private static final int QUESTIONS = 40;
    private static final long FIRST_STEP_MILLIS = 64;
    private static final long AHEAD_MILLIS = 60_000;
    private static final long READ_ON_OFFSETS = 1_000;
    private static final long READ_ON_BYTES = 2 << 20;

    private final PartitionReader stretches;

    CommitTimes(PartitionReader stretches) {
        this.stretches = stretches;
    }

    /** Null where the record is in no transaction, or it was not found. */
    @Nullable
    Instant of(FoundRecord found) {
        var record = found.record();
        var partition = new TopicPartition(record.topic(), record.partition());
        long gap = found.gap() == FoundRecord.NONE ? gapBehind(partition, record.offset()) : found.gap();
        return gap == FoundRecord.NONE ? null : timeAt(partition, gap, record.timestamp());
    }

    private long gapBehind(TopicPartition partition, long offset) {
        long end = Math.min(stretches.end(partition), offset + READ_ON_OFFSETS);
        if (end <= offset) {
            return FoundRecord.NONE;
        }
        var read = stretches.read(partition, offset, end, READ_ON_BYTES, record -> record.offset() == offset);
        return read.found().isEmpty() ? FoundRecord.NONE : read.found().get(0).gap();
    }

    /**
     * The time of what stands at {@code offset}, which is newer than all before it. A time asked for is answered with the first
     * offset that is not older: it is moved until that offset is the one.
     */
    private @Nullable Instant timeAt(TopicPartition partition, long offset, long newerThan) {
        long low = newerThan;
        long high = System.currentTimeMillis() + AHEAD_MILLIS;
        long step = FIRST_STEP_MILLIS;
        long asked = low;
        boolean galloping = true;
        for (int i = 0; i < QUESTIONS && low <= high && !stretches.isLate(); i++) {
            var first = stretches.firstNotBefore(partition, asked);
            if (first != null && first.offset() == offset) {
                return Instant.ofEpochMilli(first.timestamp());
            }
            if (first == null || first.offset() > offset) {
                high = asked - 1;
                galloping = false;
            } else {
                low = Math.max(asked, first.timestamp()) + 1;
            }
            asked = galloping ? Math.min(high, low + step) : low + (high - low) / 2;
            step *= 4;
        }
        return null;
    }
}
