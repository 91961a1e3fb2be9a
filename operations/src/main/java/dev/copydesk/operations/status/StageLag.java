package dev.copydesk.operations.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one stage. Unknown is null, never zero.
 *
 * @param members threads or processes that share the group's partitions; null where it is not known
 * @param records that wait, in all partitions
 * @param counted whether {@code records} is their number; else it is the most that there can be
 * @param oldestAgeMillis how long the oldest has waited; null where none waits or it is not known
 * @param rate records a second that were done in the last minute; null before there are two measurements
 * @param trend records a second by which {@code records} grew in the last minute; below zero it falls
 * @param catchUpSeconds until nothing waits if that goes on; null where it is not known, or never
 */
public record StageLag(
        String stage,
        String group,
        GroupState state,
        @Nullable Integer members,
        @Nullable Long records,
        boolean counted,
        @Nullable Long oldestAgeMillis,
        @Nullable Double rate,
        @Nullable Double trend,
        @Nullable Long catchUpSeconds,
        Health health,
        List<PartitionLag> partitions) {
    public StageLag {
        partitions = List.copyOf(partitions);
    }
}
