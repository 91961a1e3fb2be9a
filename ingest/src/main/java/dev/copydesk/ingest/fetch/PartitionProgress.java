package dev.copydesk.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * How far a partition is done while its requests are done in any order: up to the first one that is not. Ends with the
 * assignment of the partition; what has not been asked for by then is abandoned.
 */
final class PartitionProgress {
    private final DoneAhead before;
    private final TreeSet<Long> open = new TreeSet<>();
    private final TreeSet<Long> abandoned = new TreeSet<>();
    private long next = -1;
    private boolean changed;
    private boolean ended;

    /** @param before what an earlier reader has done already */
    PartitionProgress(DoneAhead before) {
        this.before = before;
    }

    /** Whether the request is still to be done. */
    synchronized boolean begin(long offset) {
        next = offset + 1;
        if (before.contains(offset)) {
            changed = true;
            return false;
        }
        open.add(offset);
        return true;
    }

    synchronized void done(long offset) {
        open.remove(offset);
        changed = true;
        notifyAll();
    }

    /** The request will not be done under this assignment: the offset stays uncommitted and nobody waits for it. */
    synchronized void abandon(long offset) {
        open.remove(offset);
        abandoned.add(offset);
        notifyAll();
    }

    /** Waits until what is under way is done, or for {@code timeout}. */
    synchronized void await(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        for (long left = timeout.toNanos(); !open.isEmpty() && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** The offset from which reading would go on; -1 before anything began. */
    synchronized long committable() {
        long firstOpen = open.isEmpty() ? next : open.first();
        return abandoned.isEmpty() ? firstOpen : Math.min(firstOpen, abandoned.first());
    }

    /** What to commit, where anything was done since the last time. */
    synchronized Optional<OffsetAndMetadata> takeCommit() {
        if (!changed) {
            return Optional.empty();
        }
        changed = false;
        var notDone = new TreeSet<>(open);
        notDone.addAll(abandoned);
        long committable = committable();
        return Optional.of(new OffsetAndMetadata(committable, DoneAhead.write(committable, next, notDone)));
    }

    /** What was taken to be committed is not. */
    synchronized void notCommitted() {
        changed = true;
    }

    /** Requests begun and not done. */
    synchronized int open() {
        return open.size();
    }

    /** Offsets from the first that is not done to the last that was begun. */
    synchronized long span() {
        return next < 0 ? 0 : next - committable();
    }

    synchronized void end() {
        ended = true;
    }

    synchronized boolean hasEnded() {
        return ended;
    }
}
