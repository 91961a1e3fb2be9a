package dev.copydesk.operations.trace;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;

/** How far each stage has come: the offsets that its group has committed. */
final class GroupPlaces {
    private final Map<StageName, Map<TopicPartition, Long>> places;

    private GroupPlaces(Map<StageName, Map<TopicPartition, Long>> places) {
        this.places = places;
    }

    /** Of every stage of which the broker tells within {@code millis}. */
    static GroupPlaces of(Admin admin, Topics topics, long millis) {
        var specs = new HashMap<String, ListConsumerGroupOffsetsSpec>();
        for (var stage : StageName.values()) {
            specs.put(StageRunner.groupId(topics, stage), new ListConsumerGroupOffsetsSpec());
        }
        var answers = admin.listConsumerGroupOffsets(specs);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        var places = new EnumMap<StageName, Map<TopicPartition, Long>>(StageName.class);
        for (var stage : StageName.values()) {
            try {
                var offsets = new HashMap<TopicPartition, Long>();
                answers.partitionsToOffsetAndMetadata(StageRunner.groupId(topics, stage))
                        .get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)
                        .forEach((partition, offset) -> put(offsets, partition, offset));
                places.put(stage, offsets);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    places.put(stage, Map.of());
                }
            } catch (TimeoutException e) {
                // of this stage nothing is known
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new GroupPlaces(places);
            }
        }
        return new GroupPlaces(places);
    }

    private static void put(
            Map<TopicPartition, Long> offsets, TopicPartition partition, @Nullable OffsetAndMetadata offset) {
        if (offset != null) {
            offsets.put(partition, offset.offset());
        }
    }

    /** The first offset that the stage has not done; {@code start} where it has done nothing; null where that is not known. */
    @Nullable
    Long next(StageName stage, TopicPartition partition, long start) {
        var offsets = places.get(stage);
        return offsets == null ? null : offsets.getOrDefault(partition, start);
    }
}
