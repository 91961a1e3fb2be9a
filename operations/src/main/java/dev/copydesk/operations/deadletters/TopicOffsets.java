package dev.copydesk.operations.deadletters;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far stages are with their inputs, and how far topics reach. */
final class TopicOffsets {
    private static final long TIMEOUT_SECONDS = 15;

    private TopicOffsets() {}

    /** What each stage has committed; a stage of which the broker does not tell is left out. */
    static Map<StageName, Map<TopicPartition, Long>> committed(Admin admin, Topics topics) {
        var stages = new EnumMap<StageName, String>(StageName.class);
        StageName.withDeadLetters().forEach(stage -> stages.put(stage, StageRunner.groupId(topics, stage)));
        var specs = new HashMap<String, ListConsumerGroupOffsetsSpec>();
        stages.values().forEach(group -> specs.put(group, new ListConsumerGroupOffsetsSpec()));
        var answer = admin.listConsumerGroupOffsets(specs);
        var committed = new EnumMap<StageName, Map<TopicPartition, Long>>(StageName.class);
        stages.forEach((stage, group) -> {
            try {
                var offsets = new HashMap<TopicPartition, Long>();
                get(answer.partitionsToOffsetAndMetadata(group)).forEach((partition, offset) -> {
                    if (offset != null) {
                        offsets.put(partition, offset.offset());
                    }
                });
                committed.put(stage, Map.copyOf(offsets));
            } catch (org.apache.kafka.common.errors.GroupIdNotFoundException none) {
                committed.put(stage, Map.of());
            } catch (KafkaException e) {
                // unknown
            }
        });
        return committed;
    }

    /** The ends of partitions, records of transactions in progress included. */
    static Map<TopicPartition, Long> ends(Admin admin, Collection<TopicPartition> partitions) {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        get(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException cause) {
                throw cause;
            }
            throw new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("no answer within " + TIMEOUT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
