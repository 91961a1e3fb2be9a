package dev.copydesk.desk.status;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.pipeline.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;

/**
 * Measures what waits for each stage, exactly: committed offsets are read first, then the ends that a read_committed reader
 * sees, then the record at each committed offset, whose age is that of the oldest that waits.
 */
public final class LagMeter {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration AGE_TIMEOUT = Duration.ofSeconds(3);

    private final Admin admin;
    private final Consumer<byte[], byte[]> reader;
    private final Topics topics;
    private final RecordCounts counts;

    /** @param reader read_committed, without a group; used by this meter alone */
    public LagMeter(Admin admin, Consumer<byte[], byte[]> reader, Topics topics) {
        this.admin = admin;
        this.reader = reader;
        this.counts = new RecordCounts(reader);
        this.topics = topics;
    }

    public List<StageLag> measure(long nowMillis) {
        var lags = new ArrayList<StageLag>();
        for (var stage : StageName.values()) {
            if (!stage.isOptional() || members(Pipeline.groupId(topics, stage)) > 0) {
                lags.add(measure(stage, nowMillis));
            }
        }
        return lags;
    }

    /** How many records each dead-letter topic holds, by its dataset ({@code enrich.dlq}). */
    public Map<String, Long> deadLetters() {
        var letters = new TreeMap<String, Long>();
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        for (var topic : List.of(topics.fetchDlq(), topics.extractDlq(), topics.enrichDlq(), topics.publishDlq())) {
            var partitions = partitions(List.of(topic.name()));
            var ends = offsets(partitions, OffsetSpec.latest());
            var starts = offsets(partitions, OffsetSpec.earliest());
            letters.put(topic.dataset(), counts.count(partitions, starts, ends, deadline));
        }
        return letters;
    }

    private StageLag measure(StageName stage, long nowMillis) {
        var group = Pipeline.groupId(topics, stage);
        var committed = committed(group);
        var partitions = partitions(inputs(stage, group));
        var ends = offsets(partitions, OffsetSpec.latest());
        var starts = offsets(partitions, OffsetSpec.earliest());
        var waiting = new HashMap<TopicPartition, Long>();
        var lags = new ArrayList<PartitionLag>();
        for (var partition : partitions) {
            var end = ends.get(partition);
            // a group that has committed nothing begins with the oldest record
            var from = committed.containsKey(partition) ? committed.get(partition) : starts.get(partition);
            if (end != null && from != null && end > from) {
                waiting.put(partition, Math.max(from, starts.getOrDefault(partition, from)));
            }
        }
        var ages = ages(waiting, nowMillis);
        for (var partition : partitions) {
            var end = ends.get(partition);
            var from = committed.containsKey(partition) ? committed.get(partition) : starts.get(partition);
            Long records = end == null || from == null ? null : Math.max(0, end - from);
            // offsets that transactions and compaction took up hold no record
            boolean empty = records != null && records > 0 && ages.containsKey(partition) && ages.get(partition) < 0;
            var age = ages.get(partition);
            lags.add(new PartitionLag(
                    partition.topic(),
                    partition.partition(),
                    empty ? Long.valueOf(0) : records,
                    age == null || age < 0 ? null : age));
        }
        return new StageLag(stage.lower(), group, members(group), lags);
    }

    /** The stage's topic, and what it hands to itself. */
    private Collection<String> inputs(StageName stage, String group) {
        var names = new TreeSet<String>();
        names.add(input(stage).name());
        get(admin.listTopics(new ListTopicsOptions().listInternal(true)).names()).stream()
                .filter(name -> name.startsWith(group + "-") && name.endsWith("-repartition"))
                .forEach(names::add);
        return names;
    }

    private Topic input(StageName stage) {
        return switch (stage) {
            case FETCH -> topics.requests();
            case EXTRACT -> topics.pages();
            case ENRICH -> topics.articles();
            case WRITE, PUBLISH -> topics.enriched();
        };
    }

    private Map<TopicPartition, Long> committed(String group) {
        try {
            var offsets = new HashMap<TopicPartition, Long>();
            for (Map.Entry<TopicPartition, OffsetAndMetadata> e : get(admin.listConsumerGroupOffsets(group)
                            .partitionsToOffsetAndMetadata())
                    .entrySet()) {
                if (e.getValue() != null) {
                    offsets.put(e.getKey(), e.getValue().offset());
                }
            }
            return offsets;
        } catch (GroupIdNotFoundException e) {
            return Map.of();
        }
    }

    /** How many threads share the group's partitions, whichever protocol it speaks; 0 for a group that is gone. */
    private int members(String group) {
        try {
            return get(admin.describeStreamsGroups(List.of(group))
                            .describedGroups()
                            .get(group))
                    .members()
                    .size();
        } catch (GroupIdNotFoundException | UnsupportedVersionException notAStreamsGroup) {
            return consumers(group);
        }
    }

    private int consumers(String group) {
        try {
            return get(admin.describeConsumerGroups(List.of(group))
                            .describedGroups()
                            .get(group))
                    .members()
                    .size();
        } catch (GroupIdNotFoundException none) {
            return 0;
        }
    }

    private List<TopicPartition> partitions(Collection<String> names) {
        return get(admin.describeTopics(names).allTopicNames()).values().stream()
                .flatMap(d -> d.partitions().stream().map(p -> new TopicPartition(d.name(), p.partition())))
                .sorted(java.util.Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec spec) {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(p -> asked.put(p, spec));
        var found = new HashMap<TopicPartition, Long>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> e : get(admin.listOffsets(
                                asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .entrySet()) {
            found.put(e.getKey(), e.getValue().offset());
        }
        return found;
    }

    /** The age of the first record at or after each offset; -1 where there is none; absent where it was not read in time. */
    private Map<TopicPartition, Long> ages(Map<TopicPartition, Long> waiting, long nowMillis) {
        var ages = new HashMap<TopicPartition, Long>();
        for (var e : waiting.entrySet()) {
            var age = age(e.getKey(), e.getValue(), nowMillis);
            if (age != null) {
                ages.put(e.getKey(), age);
            }
        }
        return ages;
    }

    private @Nullable Long age(TopicPartition partition, long offset, long nowMillis) {
        reader.assign(List.of(partition));
        reader.seek(partition, offset);
        long deadline = System.nanoTime() + AGE_TIMEOUT.toNanos();
        long end = reader.endOffsets(List.of(partition), TIMEOUT).getOrDefault(partition, 0L);
        while (System.nanoTime() < deadline) {
            var records = reader.poll(Duration.ofMillis(200)).records(partition);
            if (!records.isEmpty()) {
                return Math.max(0, nowMillis - records.get(0).timestamp());
            }
            if (reader.position(partition, TIMEOUT) >= end) {
                return -1L;
            }
        }
        return null;
    }

    private static <T> T get(@Nullable KafkaFuture<T> future) {
        if (future == null) {
            throw new IllegalStateException("no answer to what was asked");
        }
        try {
            return future.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException(
                    "no answer within " + TIMEOUT.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
