package dev.copydesk.operations.status;

import org.jspecify.annotations.Nullable;

/**
 * What waits in one partition for one group.
 *
 * @param committed where the group goes on; null where it has committed nothing or that is not known
 * @param end behind the last record that a read_committed reader sees; null where it is not known
 * @param records that wait; null where it is not known
 * @param counted whether {@code records} is their number; else it is the most that there can be
 * @param oldestAgeMillis how long the oldest of them has waited; null where none waits or it is not known
 */
public record PartitionLag(
        String topic,
        int partition,
        @Nullable Long committed,
        @Nullable Long end,
        @Nullable Long records,
        boolean counted,
        @Nullable Long oldestAgeMillis) {}
