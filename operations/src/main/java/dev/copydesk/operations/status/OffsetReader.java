package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Asks the cluster for offsets, for all stages at once. Committed offsets come before ends, so that what waits is never too
 * little; what one call does not answer is not known, and the rest is.
 */
final class OffsetReader {
    private static final Comparator<TopicPartition> BY_NAME =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private static final Map<TopicPartition, OffsetAndMetadata> NOTHING_COMMITTED = Map.of();

    private final Admin admin;
    private final GroupReader groups;
    private final Topics topics;

    OffsetReader(Admin admin, Topics topics) {
        this.admin = admin;
        this.groups = new GroupReader(admin);
        this.topics = topics;
    }

    BrokerOffsets read(Set<StageName> stages) {
        var sorted = stages.stream().sorted().toList();
        var answers = new AdminAnswers();
        var names = admin.listTopics(new ListTopicsOptions().listInternal(true)).names();
        var offsets = admin.listConsumerGroupOffsets(
                sorted.stream().collect(Collectors.toMap(this::group, stage -> new ListConsumerGroupOffsetsSpec())));
        var described = groups.describe(sorted.stream().collect(Collectors.toMap(s -> s, this::group)), answers);
        var committed = new HashMap<StageName, Map<TopicPartition, OffsetAndMetadata>>();
        for (var stage : sorted) {
            var answer =
                    answers.of(() -> offsets.partitionsToOffsetAndMetadata(group(stage)), c -> c, NOTHING_COMMITTED);
            if (answer != null) {
                committed.put(stage, answer);
            }
        }
        var existing = answers.of(() -> names);
        var partitions = partitions(wanted(sorted, existing), answers);
        var result = new ArrayList<StageOffsets>();
        for (var stage : sorted) {
            result.add(new StageOffsets(
                    stage,
                    described.getOrDefault(stage, ConsumerGroup.unknown(stage.code(), group(stage))),
                    committed.get(stage),
                    inputs(stage, existing, partitions)));
        }
        var letters = new TreeMap<String, List<TopicPartition>>();
        for (var topic : deadLetterTopics()) {
            var found = partitions.get(topic.name());
            if (found != null) {
                letters.put(topic.dataset(), found);
            }
        }
        var all = partitions.values().stream().flatMap(List::stream).toList();
        var ends = admin.listOffsets(
                asked(all, OffsetSpec.latest()), new ListOffsetsOptions(IsolationLevel.READ_COMMITTED));
        var starts = admin.listOffsets(asked(all, OffsetSpec.earliest()), new ListOffsetsOptions());
        return new BrokerOffsets(
                answers.any(), result, letters, answered(all, starts, answers), answered(all, ends, answers));
    }

    private String group(StageName stage) {
        return StageRunner.groupId(topics, stage);
    }

    private List<Topic> deadLetterTopics() {
        return topics.deadLetters();
    }

    private Set<String> wanted(Collection<StageName> stages, @Nullable Set<String> existing) {
        var wanted = new TreeSet<String>();
        if (existing != null) {
            stages.forEach(stage -> wanted.addAll(inputs(stage, existing)));
            deadLetterTopics().stream()
                    .map(Topic::name)
                    .filter(existing::contains)
                    .forEach(wanted::add);
        }
        return wanted;
    }

    /** The stage's topic, and what it hands to itself. */
    private Set<String> inputs(StageName stage, Set<String> existing) {
        var names = new TreeSet<String>();
        names.add(stage.input(topics).name());
        existing.stream()
                .filter(name -> name.startsWith(group(stage) + "-") && name.endsWith("-repartition"))
                .forEach(names::add);
        return names;
    }

    private @Nullable List<TopicPartition> inputs(
            StageName stage, @Nullable Set<String> existing, Map<String, List<TopicPartition>> partitions) {
        if (existing == null) {
            return null;
        }
        var found = new ArrayList<TopicPartition>();
        for (var name : inputs(stage, existing)) {
            var of = partitions.get(name);
            if (of == null) {
                return null;
            }
            found.addAll(of);
        }
        return found;
    }

    private Map<String, List<TopicPartition>> partitions(Collection<String> names, AdminAnswers answers) {
        var partitions = new TreeMap<String, List<TopicPartition>>();
        if (names.isEmpty()) {
            return partitions;
        }
        var described = admin.describeTopics(names).topicNameValues();
        described.forEach((name, future) -> {
            var description = answers.of(() -> future);
            if (description != null) {
                partitions.put(
                        name,
                        description.partitions().stream()
                                .map(p -> new TopicPartition(name, p.partition()))
                                .sorted(BY_NAME)
                                .toList());
            }
        });
        return partitions;
    }

    private static Map<TopicPartition, OffsetSpec> asked(Collection<TopicPartition> partitions, OffsetSpec spec) {
        return partitions.stream().collect(Collectors.toMap(p -> p, p -> spec));
    }

    private static Map<TopicPartition, Long> answered(
            Collection<TopicPartition> partitions, ListOffsetsResult result, AdminAnswers answers) {
        var offsets = new HashMap<TopicPartition, Long>();
        for (var partition : partitions) {
            var answer = answers.of(() -> result.partitionResult(partition));
            if (answer != null && answer.offset() >= 0) {
                offsets.put(partition, answer.offset());
            }
        }
        return offsets;
    }
}
