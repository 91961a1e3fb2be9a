package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What the broker says of one stage's group and inputs.
 *
 * @param committed null where it is not known
 * @param inputs every partition that the group reads, internal topics included; null where they are not known
 */
record StageOffsets(
        StageName stage,
        ConsumerGroup group,
        @Nullable Map<TopicPartition, OffsetAndMetadata> committed,
        @Nullable List<TopicPartition> inputs) {}
