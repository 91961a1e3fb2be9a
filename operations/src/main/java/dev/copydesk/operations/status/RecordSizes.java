package dev.copydesk.operations.status;

import java.util.HashMap;
import java.util.Map;

/** How large the records of a topic are, and how many of its offsets hold one, by what was read of it lately. */
final class RecordSizes {
    /** Before anything was read. */
    private static final double UNSEEN_BYTES = 16 << 10;

    /** What was seen before weighs half once so many records came after it. */
    private static final int HALF = 500;

    /** Fewer offsets than that say nothing of the rest. */
    private static final int FEW = 20;

    private final Map<String, Seen> topics = new HashMap<>();

    private static final class Seen {
        private double records;
        private double bytes;
        private double stretchRecords;
        private double stretchOffsets;
    }

    void saw(String topic, int bytes) {
        var seen = topics.computeIfAbsent(topic, t -> new Seen());
        if (seen.records >= 2 * HALF) {
            seen.records /= 2;
            seen.bytes /= 2;
        }
        seen.records++;
        seen.bytes += bytes;
    }

    /** A stretch of {@code offsets} that a group went through held so many records. */
    void passed(String topic, long records, long offsets) {
        var seen = topics.computeIfAbsent(topic, t -> new Seen());
        if (seen.stretchOffsets >= 2 * HALF) {
            seen.stretchRecords /= 2;
            seen.stretchOffsets /= 2;
        }
        seen.stretchRecords += (double) records;
        seen.stretchOffsets += (double) offsets;
    }

    double bytes(String topic) {
        var seen = topics.get(topic);
        return seen == null || seen.records == 0 ? UNSEEN_BYTES : Math.max(1, seen.bytes / seen.records);
    }

    /** Records of an offset. */
    double density(String topic) {
        var seen = topics.get(topic);
        return seen == null || seen.stretchOffsets < FEW ? 1 : Math.min(1, seen.stretchRecords / seen.stretchOffsets);
    }
}
