package dev.copydesk.operations.status;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Who works for a stage.
 *
 * @param protocol {@code streams}, {@code consumer} or {@code classic}; null where it is not known
 * @param members null where they are not known
 */
public record ConsumerGroup(
        String stage,
        String group,
        GroupState state,
        @Nullable String protocol,
        @Nullable List<Member> members) {
    public ConsumerGroup {
        members = members == null ? null : List.copyOf(members);
    }

    /** One of which the cluster says nothing. */
    static ConsumerGroup unknown(String stage, String group) {
        return new ConsumerGroup(stage, group, GroupState.UNKNOWN, null, null);
    }

    /** One that there is not. */
    static ConsumerGroup empty(String stage, String group) {
        return new ConsumerGroup(stage, group, GroupState.EMPTY, null, List.of());
    }

    /** The same, each member with what waits for it. */
    ConsumerGroup withLag(Map<TopicPartition, PartitionLag> lags) {
        return members == null
                ? this
                : new ConsumerGroup(
                        stage,
                        group,
                        state,
                        protocol,
                        members.stream().map(member -> member.withLag(lags)).toList());
    }

    /**
     * One of them.
     *
     * @param partitions that it reads
     * @param records that wait in them; null where it is not known
     * @param counted whether {@code records} is their number; else it is the most that there can be
     */
    public record Member(
            String id,
            String clientId,
            String host,
            List<Assigned> partitions,
            @Nullable Long records,
            boolean counted) {
        public Member {
            partitions = List.copyOf(partitions);
        }

        private Member withLag(Map<TopicPartition, PartitionLag> lags) {
            long sum = 0;
            boolean all = true;
            for (var assigned : partitions) {
                var lag = lags.get(new TopicPartition(assigned.topic(), assigned.partition()));
                if (lag == null && !lags.isEmpty()) {
                    // a topic that every process reads whole
                    continue;
                }
                if (lag == null || lag.records() == null) {
                    return new Member(id, clientId, host, partitions, null, false);
                }
                sum += lag.records();
                all &= lag.counted();
            }
            return new Member(id, clientId, host, partitions, sum, all);
        }
    }

    /** A partition that a member reads. */
    public record Assigned(String topic, int partition) {
        static final Comparator<Assigned> BY_NAME =
                Comparator.comparing(Assigned::topic).thenComparing(Assigned::partition);
    }
}
