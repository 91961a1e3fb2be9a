package dev.copydesk.operations.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * One partition, searched for some records: around times at which they are likely, and from the newest back in windows that
 * grow.
 */
final class PartitionSearch {
    /** Around a time: so much is read at once where the search begins, and in all. */
    private static final long AT_ONCE = 64;

    private static final long AROUND_BYTES = 32 << 20;
    private static final long AROUND_RECORDS = 40_000;

    /** So many offsets before a time are looked through for what led to it. */
    private static final long BEFORE_RECORDS = 4_000;

    private static final long FIRST_WINDOW_BYTES = 1 << 20;
    private static final long LARGEST_WINDOW_BYTES = 16 << 20;
    private static final long FIRST_WINDOW_RECORDS = 32;
    private static final long LARGEST_WINDOW_RECORDS = 20_000;

    private final TopicPartition partition;
    private final Predicate<ConsumerRecord<byte[], byte[]>> wanted;
    private final TreeMap<Long, FoundRecord> found = new TreeMap<>();
    private final long start;

    /** Everything from here on has been read. */
    private long tail;

    private long windowBytes = FIRST_WINDOW_BYTES;
    private long records;
    private long bytes;
    private long tailOffsets;
    private long tailBytes;
    private @Nullable Long oldest;

    /** @param start nothing before is looked for */
    PartitionSearch(TopicPartition partition, long start, long end, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        this.partition = partition;
        this.start = Math.min(start, end);
        this.tail = end;
        this.wanted = wanted;
    }

    TopicPartition partition() {
        return partition;
    }

    List<FoundRecord> found() {
        return new ArrayList<>(found.values());
    }

    long records() {
        return records;
    }

    long bytes() {
        return bytes;
    }

    /** The oldest timestamp of the stretch that was read from the newest back. */
    @Nullable
    Long oldest() {
        return oldest;
    }

    /** Whether nothing is left to be read. */
    boolean isWhole() {
        return tail <= start;
    }

    /** Whether everything from {@code offset} on has been read. */
    boolean covers(long offset) {
        return tail <= Math.max(offset, start);
    }

    /**
     * Looks for records of that very time. None stands before the first that is not older, transactions' ends included; from
     * there on times rise but for some disorder, so that the place is found by halving where it is not near.
     *
     * @return whether there are any
     */
    boolean around(PartitionReader stretches, long timestamp) {
        long first = Math.max(start, stretches.offsetOf(partition, timestamp));
        long near = Math.min(tail, first + AT_ONCE);
        read(stretches, first, near);
        if (has(timestamp) || near >= tail) {
            return has(timestamp);
        }
        long middle = stretches.firstDataNotBefore(partition, near, tail, timestamp);
        long budget = bytes + AROUND_BYTES;
        long low = middle;
        long high = middle;
        for (long width = AT_ONCE; !has(timestamp) && (low > near || high < tail); width *= 2) {
            if (bytes > budget || high - low > AROUND_RECORDS || stretches.isLate()) {
                return false;
            }
            long lower = Math.max(near, low - width);
            long higher = Math.min(tail, high + width);
            read(stretches, high, higher);
            if (!has(timestamp)) {
                read(stretches, lower, low);
            }
            low = lower;
            high = higher;
        }
        return has(timestamp);
    }

    /** Looks through what was written not long before {@code timestamp}, and at that time. */
    void before(PartitionReader stretches, long timestamp) {
        long first = Math.max(start, stretches.offsetOf(partition, timestamp));
        long there = first + AT_ONCE >= tail ? first : stretches.firstDataNotBefore(partition, first, tail, timestamp);
        long behind = Math.min(tail, there + AT_ONCE);
        read(stretches, Math.max(start, behind - BEFORE_RECORDS), behind);
    }

    private void read(PartitionReader stretches, long from, long to) {
        if (from < to) {
            take(stretches.read(partition, from, to, AROUND_BYTES, wanted));
        }
    }

    private boolean has(long timestamp) {
        return found.values().stream().anyMatch(each -> each.record().timestamp() == timestamp);
    }

    /** Reads one more window back, not beyond {@code offset}. @return whether there was time for all of it */
    boolean back(PartitionReader stretches, long offset) {
        long until = Math.max(offset, start);
        if (tail <= until) {
            return true;
        }
        long from = Math.max(until, tail - window());
        var read = stretches.read(partition, from, tail, Long.MAX_VALUE, wanted);
        take(read);
        if (read.next() < tail) {
            return false;
        }
        tailOffsets += tail - from;
        tailBytes += read.bytes();
        var seen = read.oldest();
        if (seen != null) {
            oldest = oldest == null ? seen : Math.min(oldest, seen);
        }
        tail = from;
        windowBytes = Math.min(LARGEST_WINDOW_BYTES, windowBytes * 2);
        return true;
    }

    private long window() {
        if (tailOffsets == 0) {
            return FIRST_WINDOW_RECORDS;
        }
        long each = Math.max(1, tailBytes / tailOffsets);
        return Math.min(LARGEST_WINDOW_RECORDS, Math.max(FIRST_WINDOW_RECORDS, windowBytes / each));
    }

    private void take(PartitionReader.Read read) {
        records += read.records();
        bytes += read.bytes();
        for (var each : read.found()) {
            found.merge(each.record().offset(), each, (a, b) -> a.gap() == FoundRecord.NONE ? b : a);
        }
    }
}
