package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one stage at one moment.
 *
 * @param members null where they are not known
 * @param partitions empty where not even they are known
 * @param done records that the group has done since it was first measured
 * @param position changes whenever the group commits
 */
public record StageBacklog(
        StageName stage,
        String group,
        GroupState state,
        @Nullable Integer members,
        List<PartitionLag> partitions,
        double done,
        long position) {
    public StageBacklog {
        partitions = List.copyOf(partitions);
    }

    /** Records that wait, in all partitions; null where that of one is not known. */
    public @Nullable Long records() {
        if (partitions.isEmpty() || partitions.stream().anyMatch(p -> p.records() == null)) {
            return null;
        }
        return partitions.stream()
                .map(PartitionLag::records)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    public boolean counted() {
        return !partitions.isEmpty() && partitions.stream().allMatch(PartitionLag::counted);
    }

    /** How far the group's commits are behind, in offsets, which does not depend on how much was counted; null where not known. */
    @Nullable
    Long offsets() {
        if (records() == null) {
            return null;
        }
        return partitions.stream().mapToLong(StageBacklog::offsets).sum();
    }

    private static long offsets(PartitionLag lag) {
        if (lag.committed() == null || lag.end() == null) {
            return lag.records() == null ? 0 : lag.records();
        }
        return Math.max(0, lag.end() - lag.committed());
    }

    /** How long the oldest waiting record has waited; null where none waits or not every age is known. */
    public @Nullable Long oldestAgeMillis() {
        Long oldest = null;
        for (var partition : partitions) {
            var age = partition.oldestAgeMillis();
            var records = partition.records();
            if (age == null && (records == null || records > 0)) {
                return null;
            }
            if (age != null && (oldest == null || age > oldest)) {
                oldest = age;
            }
        }
        return oldest;
    }
}
