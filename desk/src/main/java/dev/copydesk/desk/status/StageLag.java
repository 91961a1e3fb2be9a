package dev.copydesk.desk.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What waits for one stage. Unknown is not zero. */
public record StageLag(String stage, String group, int members, List<PartitionLag> partitions) {
    public StageLag {
        partitions = List.copyOf(partitions);
    }

    /** Records that wait, in all partitions; null where that of one is not known. */
    @JsonProperty
    public @Nullable Long records() {
        if (partitions.stream().anyMatch(p -> p.records() == null)) {
            return null;
        }
        return partitions.stream()
                .map(PartitionLag::records)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How long the oldest waiting record has waited; null where none waits or it is not known. */
    @JsonProperty
    public @Nullable Long oldestAgeMillis() {
        return partitions.stream()
                .map(PartitionLag::oldestAgeMillis)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }
}
