package dev.copydesk.operations.status;

import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What is remembered of a partition, for one group, from one measurement to the next; knows no client. */
final class PartitionScan {
    private final TopicPartition partition;
    private KnownOffsets known;
    private WaitingOffsets waiting;
    private long countedTo;
    private int countedOpen;
    private double done;
    private long oldestOffset = -1;
    private long oldestTimestamp;

    PartitionScan(TopicPartition partition, WaitingOffsets waiting) {
        this.partition = partition;
        this.waiting = waiting;
        this.known = new KnownOffsets(waiting.from());
        this.countedTo = waiting.from();
        this.countedOpen = waiting.open().size();
    }

    TopicPartition partition() {
        return partition;
    }

    /**
     * Begins a measurement.
     *
     * @param mayRead of the offsets that were done unseen since the last, so many may be looked at
     */
    void begin(WaitingOffsets now, long mayRead, RecordSizes sizes) {
        waiting = now;
        if (now.from() < countedTo) {
            restart(now.from());
        } else if (unseen(now.from()) > mayRead) {
            passUnseen(sizes);
        }
    }

    /** How many offsets a group that goes on at {@code from} has done unseen. */
    long unseen(long from) {
        return Math.max(0, from - known.next());
    }

    private void passUnseen(RecordSizes sizes) {
        long from = waiting.from();
        done += known.records(countedTo, known.next()) + unseen(from) * sizes.density(partition.topic());
        restart(from);
    }

    private void restart(long from) {
        known = new KnownOffsets(from);
        countedTo = from;
    }

    /** Whether the oldest waiting record's time is still to be read. */
    boolean wantsOldest() {
        var oldest = waiting.oldest(known);
        return oldest.isPresent() ? oldest.getAsLong() != oldestOffset : wantsMore();
    }

    /** Whether there is more to count. */
    boolean wantsMore() {
        return known.next() < waiting.end() && !known.isFull();
    }

    /** Where to read on. */
    long readFrom() {
        var oldest = waiting.oldest(known);
        return oldest.isPresent() && oldest.getAsLong() != oldestOffset
                ? Math.min(oldest.getAsLong(), known.next())
                : known.next();
    }

    /** A record that was read, in the order of the partition. */
    void accept(long offset, long timestamp) {
        var oldest = waiting.oldest(known);
        known.foundAt(offset);
        if (oldest.isPresent()) {
            if (oldest.getAsLong() != oldestOffset && offset >= oldest.getAsLong()) {
                oldestOffset = oldest.getAsLong();
                oldestTimestamp = timestamp;
            }
        } else if (offset >= waiting.from() && offset < waiting.end()) {
            oldestOffset = offset;
            oldestTimestamp = timestamp;
        }
    }

    /** Everything below {@code position} was read. */
    void readUpTo(long position) {
        known.foundNothingBelow(position);
    }

    /** Ends a measurement. */
    void end(RecordSizes sizes) {
        long from = waiting.from();
        if (unseen(from) > 0) {
            passUnseen(sizes);
        } else if (from > countedTo) {
            long passed = known.records(countedTo, from);
            sizes.passed(partition.topic(), passed, from - countedTo);
            done += passed;
            countedTo = from;
        }
        done += countedOpen - waiting.open().size();
        countedOpen = waiting.open().size();
        known.forgetBelow(from);
    }

    /** Records that the group has done since the first measurement. */
    double done() {
        return done;
    }

    /** Whether {@link #records} is their number; else it is the most that there can be. */
    boolean counted() {
        return known.next() >= waiting.end();
    }

    /** Records that wait. */
    long records() {
        return waiting.open().size()
                + known.records(waiting.from(), waiting.end())
                + Math.max(0, waiting.end() - Math.max(known.next(), waiting.from()));
    }

    /** How long the oldest waiting record has waited; null where none waits or its time was not read. */
    @Nullable
    Long oldestAgeMillis(long nowMillis) {
        OptionalLong oldest = waiting.oldest(known);
        return oldest.isPresent() && oldest.getAsLong() == oldestOffset
                ? Long.valueOf(Math.max(0, nowMillis - oldestTimestamp))
                : null;
    }
}
