package dev.copydesk.ingest.fetch;

import java.util.TreeSet;

/**
 * How far a partition is done while its requests are done in any order: up to the first one that is not. Ends with the
 * assignment of the partition; who still holds a request of it then need not finish.
 */
final class PartitionProgress {
    private final TreeSet<Long> open = new TreeSet<>();
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
    }

    /** The offset to commit, from which reading would go on; -1 before anything began. */
    synchronized long committable() {
        return open.isEmpty() ? next : open.first();
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
