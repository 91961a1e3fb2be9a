package dev.copydesk.events.topics;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an operator may choose about the topics.
 *
 * @param prefix the first part of every name, of letters, digits, {@code .}, {@code _}, {@code -}
 * @param partitions of every topic, 1 to 1000
 * @param replicationFactor 1 to 100, or -1 for the broker's default
 * @param maxPageBytes the largest page, 1 KiB to 64 MiB
 * @param formats what digests are also written as ({@code markdown}, {@code html}), each to a topic of its own
 */
public record TopicSettings(
        String prefix, int partitions, short replicationFactor, int maxPageBytes, SortedSet<String> formats) {
    /** The largest page unless configured otherwise: 5 MiB. */
    public static final int DEFAULT_MAX_PAGE_BYTES = 5 << 20;

    /** The smallest limit that may be set: 1 KiB. */
    public static final int SMALLEST_MAX_PAGE_BYTES = 1 << 10;

    /** The largest limit that may be set: 64 MiB. */
    public static final int LARGEST_MAX_PAGE_BYTES = 64 << 20;

    public static final TopicSettings DEFAULTS = new TopicSettings("news", 6, (short) -1, DEFAULT_MAX_PAGE_BYTES);

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
        if (!prefix.matches("[A-Za-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException(
                    "topic prefix: letters, digits, '.', '_' and '-', not \"" + prefix + "\"");
        }
        if (partitions < 1 || partitions > 1000) {
            throw new IllegalArgumentException("partitions: 1 to 1000, not " + partitions);
        }
        if (replicationFactor != -1 && (replicationFactor < 1 || replicationFactor > 100)) {
            throw new IllegalArgumentException("replication factor: 1 to 100, or -1, not " + replicationFactor);
        }
        if (maxPageBytes < SMALLEST_MAX_PAGE_BYTES || maxPageBytes > LARGEST_MAX_PAGE_BYTES) {
            throw new IllegalArgumentException("largest page: 1 KiB to 64 MiB, not " + maxPageBytes + " bytes");
        }
    }
}
