package dev.copydesk.desk.status;

import org.jspecify.annotations.Nullable;

/**
 * What waits in one partition for one group.
 *
 * @param records from the committed offset to the end; null where it is not known
 * @param oldestAgeMillis how long the oldest of them has waited; null where none waits or it is not known
 */
public record PartitionLag(
        String topic,
        int partition,
        @Nullable Long records,
        @Nullable Long oldestAgeMillis) {}
