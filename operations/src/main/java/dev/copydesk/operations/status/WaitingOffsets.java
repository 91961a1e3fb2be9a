package dev.copydesk.operations.status;

import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a partition may wait for a group: all records of {@code [from, end)}, and before them those at {@code open}, which
 * were passed over.
 */
record WaitingOffsets(SortedSet<Long> open, long from, long end) {
    /**
     * @param committed what the group goes on with
     * @param doneBelow below which everything but {@code open} is done; it says nothing where it is below {@code committed}
     * @param start what is older is no longer kept
     */
    static WaitingOffsets of(long committed, long doneBelow, Iterable<Long> open, long start, long end) {
        var waiting = new TreeSet<Long>();
        if (doneBelow > committed) {
            for (long offset : open) {
                if (offset >= Math.max(start, committed) && offset < Math.min(doneBelow, end)) {
                    waiting.add(offset);
                }
            }
        }
        long from = Math.max(start, Math.max(committed, doneBelow));
        return new WaitingOffsets(waiting, from, Math.max(from, end));
    }

    /** Where the oldest record stands, as far as that is known without reading. */
    OptionalLong oldest(KnownOffsets known) {
        return open.isEmpty() ? known.first(from, end) : OptionalLong.of(open.first());
    }
}
