package dev.copydesk.operations.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a topic.
 *
 * @param partitions how many of its partitions were looked into
 * @param records read, and how many bytes these had
 * @param whole whether nothing that is kept there, and asked for, was left out
 * @param oldest the timestamp of the oldest record of the stretch that was read from the newest back; null where none was
 */
public record SearchedTopic(
        String dataset,
        int partitions,
        long records,
        long bytes,
        boolean whole,
        @Nullable Instant oldest) {}
