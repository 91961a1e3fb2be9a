package dev.copydesk.operations.trace;

import dev.copydesk.events.topics.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The search of one topic, in those of its partitions where the records may be. */
record TopicSearch(Topic topic, List<PartitionSearch> parts) {
    TopicSearch {
        parts = List.copyOf(parts);
    }

    Stream<FoundRecord> found() {
        return parts.stream().flatMap(part -> part.found().stream());
    }

    boolean isWhole() {
        return parts.stream().allMatch(PartitionSearch::isWhole);
    }

    /** Looks for records of that time in one partition after the other, until one has any. */
    void around(PartitionReader stretches, long timestamp) {
        for (var part : parts) {
            if (part.around(stretches, timestamp)) {
                return;
            }
        }
    }

    /** The same in every partition. */
    void everywhereAround(PartitionReader stretches, long timestamp) {
        parts.forEach(part -> part.around(stretches, timestamp));
    }

    void before(PartitionReader stretches, long timestamp) {
        parts.forEach(part -> part.before(stretches, timestamp));
    }

    /** One more window of each partition. */
    void back(PartitionReader stretches) {
        parts.forEach(part -> part.back(stretches, 0));
    }

    SearchedTopic searched() {
        var oldest = parts.stream()
                .map(PartitionSearch::oldest)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max();
        return new SearchedTopic(
                topic.dataset(),
                parts.size(),
                parts.stream().mapToLong(PartitionSearch::records).sum(),
                bytes(),
                isWhole(),
                oldest.isPresent() ? Instant.ofEpochMilli(oldest.getAsLong()) : null);
    }

    long bytes() {
        return parts.stream().mapToLong(PartitionSearch::bytes).sum();
    }
}
