package dev.copydesk.operations.status;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What the broker says at one moment: committed offsets, and the ends and starts after them.
 *
 * @param ends behind the last record that a read_committed reader sees; without those that are not known
 * @param deadLetters the partitions of each dead-letter topic, by its dataset; without those that are not known
 */
record BrokerOffsets(
        boolean reachable,
        List<StageOffsets> stages,
        Map<String, List<TopicPartition>> deadLetters,
        Map<TopicPartition, Long> starts,
        Map<TopicPartition, Long> ends) {
    /** Where reading a partition begins and ends; null where it is not known. */
    @Nullable
    Bounds bounds(TopicPartition partition) {
        var start = starts.get(partition);
        var end = ends.get(partition);
        return start == null || end == null ? null : new Bounds(start, Math.max(start, end));
    }

    record Bounds(long start, long end) {}
}
