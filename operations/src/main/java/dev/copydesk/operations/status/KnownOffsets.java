package dev.copydesk.operations.status;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Which offsets of a partition hold a record, of the stretch {@code [from, next)} that was looked at. Marks of transactions,
 * aborted records and what compaction took leave offsets without one: they are kept as gaps, so that a stretch is read once.
 */
final class KnownOffsets {
    /** 1.6 MB; a stretch with more is not looked at to its end. */
    static final int MAX_GAPS = 100_000;

    private static final int FEW = 16;

    private long from;
    private long next;
    private long[] starts = new long[FEW];
    private long[] ends = new long[FEW];
    private int gaps;

    KnownOffsets(long from) {
        this.from = from;
        this.next = from;
    }

    /** The first offset that was not looked at. */
    long next() {
        return next;
    }

    /** Whether what lies between {@code offset} and {@link #next} is known. */
    boolean reachesBackTo(long offset) {
        return from <= offset && offset <= next;
    }

    boolean isFull() {
        return gaps >= MAX_GAPS;
    }

    /** There is a record at {@code offset} and none between {@link #next} and it. */
    void foundAt(long offset) {
        if (offset >= next) {
            foundNothingBelow(offset);
            next = offset + 1;
        }
    }

    /** There is no record between {@link #next} and {@code offset}. */
    void foundNothingBelow(long offset) {
        if (offset <= next) {
            return;
        }
        if (gaps > 0 && ends[gaps - 1] == next) {
            ends[gaps - 1] = offset;
        } else {
            if (gaps == starts.length) {
                starts = Arrays.copyOf(starts, 2 * gaps);
                ends = Arrays.copyOf(ends, 2 * gaps);
            }
            starts[gaps] = next;
            ends[gaps] = offset;
            gaps++;
        }
        next = offset;
    }

    /** How many records {@code [start, end)} holds, as far as it is known. */
    long records(long start, long end) {
        long first = Math.max(start, from);
        long last = Math.min(end, next);
        if (last <= first) {
            return 0;
        }
        long records = last - first;
        for (int i = gapEndingAfter(first); i < gaps && starts[i] < last; i++) {
            records -= Math.min(ends[i], last) - Math.max(starts[i], first);
        }
        return records;
    }

    /** The first record of {@code [start, end)}; empty where none is known. */
    OptionalLong first(long start, long end) {
        long offset = Math.max(start, from);
        int gap = gapEndingAfter(offset);
        if (gap < gaps && starts[gap] <= offset) {
            offset = ends[gap];
        }
        return offset < Math.min(end, next) ? OptionalLong.of(offset) : OptionalLong.empty();
    }

    void forgetBelow(long offset) {
        if (offset <= from) {
            return;
        }
        int kept = gapEndingAfter(offset);
        gaps -= kept;
        System.arraycopy(starts, kept, starts, 0, gaps);
        System.arraycopy(ends, kept, ends, 0, gaps);
        from = offset;
        next = Math.max(next, offset);
    }

    private int gapEndingAfter(long offset) {
        int found = Arrays.binarySearch(ends, 0, gaps, offset + 1);
        return found >= 0 ? found : -found - 1;
    }
}
