package dev.copydesk.ingest.fetch;

import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * How far a partition is done while its requests are done in any order: up to the first one that is not. Ends with the
 * assignment of the partition; what has not been asked for by then is abandoned.
 */
final class PartitionProgress {
    private final TreeSet<Long> open = new TreeSet<>();
    private final TreeSet<Long> abandoned = new TreeSet<>();
    private long next = -1;
    private long committed = -1;
    private boolean ended;

    synchronized void begin(long offset) {
        if (next < 0) {
            committed = offset;
        }
        open.add(offset);
        next = offset + 1;
    }

    synchronized void done(long offset) {
        open.remove(offset);
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

    /** The offset to commit, from which reading would go on; -1 before anything began. */
    synchronized long committable() {
        long firstOpen = open.isEmpty() ? next : open.first();
        return abandoned.isEmpty() ? firstOpen : Math.min(firstOpen, abandoned.first());
    }

    /** Whether more is done than is committed. */
    synchronized boolean isAhead() {
        return committable() > committed;
    }

    synchronized void committed(long offset) {
        committed = Math.max(committed, offset);
    }

    /** Requests begun and not done. */
    synchronized int open() {
        return open.size();
    }

    /** Offsets that would be read again after a crash. */
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
