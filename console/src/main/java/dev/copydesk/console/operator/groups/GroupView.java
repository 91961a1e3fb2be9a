package dev.copydesk.console.operator.groups;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.operations.status.ConsumerGroup;
import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.PartitionLag;
import dev.copydesk.operations.status.StageLag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stage's consumer group as its page shows it.
 *
 * @param mark by which the state's badge is coloured
 * @param known whether its members are known
 */
public record GroupView(
        String stage,
        String group,
        String state,
        String mark,
        String protocol,
        boolean known,
        List<MemberRow> members,
        List<PartitionRow> partitions) {
    private static final int MOST_MEMBERS = 200;
    private static final int MOST_PARTITIONS = 500;

    /** @param partitions that it reads, by topic */
    public record MemberRow(String client, String id, String host, List<String> partitions, String records) {}

    /** What waits in a partition. */
    public record PartitionRow(String topic, int partition, String committed, String end, String records, String age) {}

    /** @param lag of the stage; null where it was not measured */
    static GroupView of(ConsumerGroup group, @Nullable StageLag lag) {
        var members = group.members();
        return new GroupView(
                group.stage(),
                group.group(),
                group.state().lower(),
                mark(group.state()),
                group.protocol() == null ? Figures.UNKNOWN : group.protocol(),
                members != null,
                members == null
                        ? List.of()
                        : members.stream()
                                .limit(MOST_MEMBERS)
                                .map(GroupView::row)
                                .toList(),
                lag == null
                        ? List.of()
                        : lag.partitions().stream()
                                .limit(MOST_PARTITIONS)
                                .map(GroupView::row)
                                .toList());
    }

    private static String mark(GroupState state) {
        return switch (state) {
            case STABLE -> "good";
            case REBALANCING -> "warn";
            case EMPTY -> "bad";
            case UNKNOWN -> "unknown";
        };
    }

    private static MemberRow row(ConsumerGroup.Member member) {
        Map<String, String> byTopic = member.partitions().stream()
                .collect(Collectors.groupingBy(
                        ConsumerGroup.Assigned::topic,
                        TreeMap::new,
                        Collectors.mapping(a -> Integer.toString(a.partition()), Collectors.joining(", "))));
        return new MemberRow(
                OutsideText.line(member.clientId(), 200),
                OutsideText.line(member.id(), 200),
                OutsideText.line(member.host(), 200),
                byTopic.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .toList(),
                Figures.records(member.records(), member.counted()));
    }

    private static PartitionRow row(PartitionLag lag) {
        boolean none = lag.records() != null && lag.records() == 0;
        var age = lag.oldestAgeMillis();
        return new PartitionRow(
                lag.topic(),
                lag.partition(),
                lag.committed() == null ? "–" : Figures.count(lag.committed()),
                lag.end() == null ? Figures.UNKNOWN : Figures.count(lag.end()),
                Figures.records(lag.records(), lag.counted()),
                age != null ? Figures.seconds(age) : none ? "–" : Figures.UNKNOWN);
    }
}
