package dev.copydesk.operations.status;

import java.util.List;
import java.util.Map;

/**
 * What one measurement found.
 *
 * @param reachable whether the cluster answered at all
 * @param deadLetters how many there can be at most, by the dataset of their topic; without those that are not known
 */
public record LagMeasurement(
        long atMillis,
        long tookMillis,
        boolean reachable,
        List<StageBacklog> stages,
        List<ConsumerGroup> groups,
        Map<String, Long> deadLetters) {
    public LagMeasurement {
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
        deadLetters = Map.copyOf(deadLetters);
    }
}
