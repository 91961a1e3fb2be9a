package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.status.ConsumerGroup.Assigned;
import dev.copydesk.operations.status.ConsumerGroup.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupMemberDescription;
import org.apache.kafka.clients.admin.StreamsGroupSubtopologyDescription;

/** Asks the cluster who is in the stages' groups, whichever protocol they speak. */
final class GroupReader {
    private final Admin admin;

    /** The stages whose groups were found to be none of the streams protocol: they are asked for as such the next time. */
    private final Set<StageName> consumers = EnumSet.of(StageName.FETCH, StageName.WRITE);

    GroupReader(Admin admin) {
        this.admin = admin;
    }

    /** The groups; without those of which the cluster says nothing. */
    Map<StageName, ConsumerGroup> describe(Map<StageName, String> groups, AdminAnswers answers) {
        var found = new EnumMap<StageName, ConsumerGroup>(StageName.class);
        found.putAll(ask(groups, answers));
        // none of that kind: there is one of the other, or none at all
        var others = new HashMap<StageName, String>();
        for (var stage : groups.keySet()) {
            var group = found.get(stage);
            if (group == null || group.protocol() == null) {
                others.put(stage, groups.get(stage));
                flip(stage);
            }
        }
        var second = ask(others, answers);
        for (var stage : others.keySet()) {
            var group = second.get(stage);
            if (group == null) {
                found.remove(stage);
            } else if (group.protocol() != null) {
                found.put(stage, group);
            }
        }
        return found;
    }

    private void flip(StageName stage) {
        if (!consumers.remove(stage)) {
            consumers.add(stage);
        }
    }

    private Map<StageName, ConsumerGroup> ask(Map<StageName, String> groups, AdminAnswers answers) {
        var found = new EnumMap<StageName, ConsumerGroup>(StageName.class);
        var streams = ids(groups, false);
        var plain = ids(groups, true);
        var ofStreams =
                streams.isEmpty() ? null : admin.describeStreamsGroups(streams).describedGroups();
        var ofConsumers =
                plain.isEmpty() ? null : admin.describeConsumerGroups(plain).describedGroups();
        groups.forEach((stage, id) -> {
            var none = ConsumerGroup.empty(stage.code(), id);
            var group = consumers.contains(stage)
                    ? answers.of(() -> ofConsumers == null ? null : ofConsumers.get(id), d -> of(stage, d), none)
                    : answers.of(() -> ofStreams == null ? null : ofStreams.get(id), d -> of(stage, d), none);
            if (group != null) {
                found.put(stage, group);
            }
        });
        return found;
    }

    private List<String> ids(Map<StageName, String> groups, boolean plain) {
        return groups.entrySet().stream()
                .filter(e -> consumers.contains(e.getKey()) == plain)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static ConsumerGroup of(StageName stage, StreamsGroupDescription group) {
        var members = group.members().stream()
                .map(m -> new Member(
                        m.memberId(),
                        m.clientId(),
                        host(m.clientHost()),
                        assigned(m, group.subtopologies()),
                        null,
                        true))
                .sorted(Comparator.comparing(Member::clientId).thenComparing(Member::id))
                .toList();
        return new ConsumerGroup(stage.code(), group.groupId(), state(group.groupState()), "streams", members);
    }

    private static ConsumerGroup of(StageName stage, ConsumerGroupDescription group) {
        var members = group.members().stream()
                .map(m -> new Member(
                        m.consumerId(),
                        m.clientId(),
                        host(m.host()),
                        m.assignment().topicPartitions().stream()
                                .map(p -> new Assigned(p.topic(), p.partition()))
                                .sorted(Assigned.BY_NAME)
                                .toList(),
                        null,
                        true))
                .sorted(Comparator.comparing(Member::clientId).thenComparing(Member::id))
                .toList();
        return new ConsumerGroup(
                stage.code(),
                group.groupId(),
                state(group.groupState()),
                group.type().toString().toLowerCase(Locale.ROOT),
                members);
    }

    /** The partitions of a member's tasks. */
    private static List<Assigned> assigned(
            StreamsGroupMemberDescription member, Collection<StreamsGroupSubtopologyDescription> topology) {
        var assigned = new ArrayList<Assigned>();
        for (var tasks : member.assignment().activeTasks()) {
            topology.stream()
                    .filter(part -> part.subtopologyId().equals(tasks.subtopologyId()))
                    .flatMap(part -> Stream.concat(
                            part.sourceTopics().stream(), part.repartitionSourceTopics().keySet().stream()))
                    .distinct()
                    .forEach(topic -> tasks.partitions().forEach(p -> assigned.add(new Assigned(topic, p))));
        }
        assigned.sort(Assigned.BY_NAME);
        return assigned;
    }

    /** Kafka writes addresses as {@code /127.0.0.1}. */
    private static String host(String host) {
        return host.startsWith("/") ? host.substring(1) : host;
    }

    private static GroupState state(org.apache.kafka.common.GroupState state) {
        return switch (state) {
            case STABLE -> GroupState.STABLE;
            case EMPTY, DEAD -> GroupState.EMPTY;
            case PREPARING_REBALANCE, COMPLETING_REBALANCE, ASSIGNING, RECONCILING, NOT_READY -> GroupState.REBALANCING;
            case UNKNOWN -> GroupState.UNKNOWN;
        };
    }
}
