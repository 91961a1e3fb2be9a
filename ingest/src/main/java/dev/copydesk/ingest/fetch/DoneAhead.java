package dev.copydesk.ingest.fetch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What was done of a partition beyond the committed offset: everything below {@code next} but {@code open}. It travels in
 * the commit's metadata, so that one slow request does not make all behind it be fetched again by the next reader.
 */
public record DoneAhead(long next, Set<Long> open) {
    public static final DoneAhead NOTHING = new DoneAhead(0, Set.of());

    /** Well below the broker's {@code offset.metadata.max.bytes}. */
    private static final int MAX_LENGTH = 3_000;

    private static final String FORMAT = "copydesk-done-1";
    private static final int MAX_DIGITS = 9;
    private static final int RADIX = 36;

    boolean contains(long offset) {
        return offset < next && !open.contains(offset);
    }

    /** As metadata of a commit of {@code committed}; what does not fit counts as not done. */
    static String write(long committed, long next, SortedSet<Long> open) {
        var deltas = new StringBuilder();
        long before = committed;
        long until = next;
        for (long offset : open) {
            var delta = "." + Long.toString(offset - before, RADIX);
            if (deltas.length() + delta.length() > MAX_LENGTH) {
                until = offset;
                break;
            }
            deltas.append(delta);
            before = offset;
        }
        return FORMAT + "." + Long.toString(until - committed, RADIX) + deltas;
    }

    /** Reads the metadata of a commit; what cannot be read says nothing. */
    public static DoneAhead read(long committed, @Nullable String metadata) {
        if (metadata == null || metadata.length() > 2 * MAX_LENGTH || !metadata.startsWith(FORMAT + ".")) {
            return NOTHING;
        }
        var numbers = new ArrayList<Long>();
        for (var number : metadata.substring(FORMAT.length() + 1).split("\\.", -1)) {
            if (number.isEmpty()
                    || number.length() > MAX_DIGITS
                    || !number.chars().allMatch(DoneAhead::isDigit)) {
                return NOTHING;
            }
            numbers.add(Long.parseLong(number, RADIX));
        }
        var open = new HashSet<Long>();
        long offset = committed;
        for (long delta : numbers.subList(1, numbers.size())) {
            offset += delta;
            open.add(offset);
        }
        return new DoneAhead(committed + numbers.get(0), Set.copyOf(open));
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }
}
