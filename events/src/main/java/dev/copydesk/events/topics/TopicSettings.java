package dev.copydesk.events.topics;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an operator may choose about the topics.
 *
 * @param prefix the first part of every name, of letters, digits, {@code .}, {@code _}, {@code -}
 * @param partitions of every topic
 * @param replicationFactor copies of every topic; -1 for the broker's default
 * @param maxPageBytes the largest page
 * @param formats what digests are also written as ({@code markdown}, {@code html}), each to a topic of its own
 */
public record TopicSettings(
        String prefix, int partitions, short replicationFactor, int maxPageBytes, SortedSet<String> formats) {
    /** The largest limit that may be set: 64 MiB. */
    public static final int LARGEST_MAX_PAGE_BYTES = 64 << 20;

    public static final TextForm PREFIX =
            TextForm.of("[A-Za-z0-9._-]{1,60}", "letters, digits, '.', '_' and '-', 60 at most");

    public static final NumberRange PARTITIONS = NumberRange.of(1, 1_000);
    public static final NumberRange REPLICATION_FACTOR = NumberRange.of(1, 100).or(-1);
    public static final NumberRange MAX_PAGE_BYTES = NumberRange.of(1 << 10, LARGEST_MAX_PAGE_BYTES);

    public static final TopicSettings DEFAULTS = new TopicSettings("news", 6, (short) -1, 5 << 20);

    /** Of digests as records alone. */
    public TopicSettings(String prefix, int partitions, short replicationFactor, int maxPageBytes) {
        this(prefix, partitions, replicationFactor, maxPageBytes, Collections.emptySortedSet());
    }

    public TopicSettings {
        formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
        for (var format : formats) {
            if (!format.matches("[a-z]{1,20}")) {
                throw new IllegalArgumentException("a format: lower-case letters, not \"" + format + "\"");
            }
        }
        PREFIX.check("topic prefix", prefix);
        PARTITIONS.check("partitions", partitions);
        REPLICATION_FACTOR.check("replication factor", replicationFactor);
        MAX_PAGE_BYTES.check("largest page in bytes", maxPageBytes);
    }

    public TopicSettings withPartitions(int changed) {
        return new TopicSettings(prefix, changed, replicationFactor, maxPageBytes, formats);
    }
}
