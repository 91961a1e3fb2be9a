package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.DoneAhead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Measures what waits for each stage, exactly: committed offsets are read first, then the ends that a read_committed reader
 * sees, then the record at each committed offset, whose age is that of the oldest that waits. Records are counted by reading
 * them, once: offsets count the marks of transactions too. For one thread.
 */
public final class LagMeter {
    private final OffsetReader offsets;
    private final RecordSizes sizes = new RecordSizes();
    private final LagRecordReader records;
    private final Map<Key, PartitionScan> scans = new HashMap<>();

    private record Key(StageName stage, TopicPartition partition) {}

    /** @param reader read_committed, without a group; used by this meter alone */
    public LagMeter(Admin admin, Consumer<byte[], byte[]> reader, Topics topics) {
        this.offsets = new OffsetReader(admin, topics);
        this.records = new LagRecordReader(reader, sizes);
    }

    /** @param stages of which optional ones are left out where they have no process */
    public LagMeasurement measure(Set<StageName> stages, long nowMillis, ReadBudget budget) {
        long began = System.nanoTime();
        var found = offsets.read(stages);
        var used = new HashSet<Key>();
        long mayRead = budget.passedBytes();
        for (var stage : found.stages()) {
            for (var partition : stage.inputs() == null ? List.<TopicPartition>of() : stage.inputs()) {
                var waiting = waiting(stage, partition, found);
                if (waiting != null) {
                    var key = new Key(stage.stage(), partition);
                    mayRead = begin(key, waiting, mayRead);
                    used.add(key);
                }
            }
        }
        scans.keySet().retainAll(used);
        read(budget);
        scans.values().forEach(scan -> scan.end(sizes));
        var backlogs = found.stages().stream()
                .filter(stage -> !stage.stage().isOptional() || stage.group().state() != GroupState.EMPTY)
                .map(stage -> backlog(stage, found, nowMillis))
                .toList();
        return measurement(nowMillis, began, found, backlogs);
    }

    /** @return how much of {@code mayRead}, in bytes, is left for others */
    private long begin(Key key, WaitingOffsets waiting, long mayRead) {
        var topic = key.partition().topic();
        var scan = scans.computeIfAbsent(key, k -> new PartitionScan(k.partition(), waiting));
        double size = sizes.bytes(topic);
        long mayReadOffsets = (long) (mayRead / size);
        long unseen = scan.unseen(waiting.from());
        scan.begin(waiting, mayReadOffsets, sizes);
        return unseen > mayReadOffsets ? mayRead : Math.max(0, mayRead - (long) (unseen * size));
    }

    private void read(ReadBudget budget) {
        var stages = new ArrayList<PartitionScan>();
        var writing = new ArrayList<PartitionScan>();
        // the write stage reads the topic that the publish stage reads too
        scans.forEach((key, scan) -> (key.stage() == StageName.WRITE ? writing : stages).add(scan));
        records.read(stages, budget);
        records.read(writing, budget);
    }

    /** Null where it is not known. */
    private static @Nullable WaitingOffsets waiting(StageOffsets stage, TopicPartition partition, BrokerOffsets found) {
        var bounds = found.bounds(partition);
        if (bounds == null || stage.committed() == null) {
            return null;
        }
        var committed = stage.committed().get(partition);
        if (committed == null) {
            // a group that has committed nothing begins with the oldest record
            return WaitingOffsets.of(bounds.start(), 0, List.of(), bounds.start(), bounds.end());
        }
        var ahead = ahead(stage.stage(), committed);
        return WaitingOffsets.of(committed.offset(), ahead.next(), ahead.open(), bounds.start(), bounds.end());
    }

    /** What the fetch stage has done beyond what it has committed. */
    private static DoneAhead ahead(StageName stage, OffsetAndMetadata committed) {
        return stage == StageName.FETCH ? DoneAhead.read(committed.offset(), committed.metadata()) : DoneAhead.NOTHING;
    }

    private StageBacklog backlog(StageOffsets stage, BrokerOffsets found, long nowMillis) {
        var lags = new ArrayList<PartitionLag>();
        double done = 0;
        long position = 0;
        for (var partition : stage.inputs() == null ? List.<TopicPartition>of() : stage.inputs()) {
            var commit = stage.committed() == null ? null : stage.committed().get(partition);
            var scan = scans.get(new Key(stage.stage(), partition));
            lags.add(new PartitionLag(
                    partition.topic(),
                    partition.partition(),
                    commit == null ? null : commit.offset(),
                    found.ends().get(partition),
                    scan == null ? null : scan.records(),
                    scan != null && scan.counted(),
                    scan == null ? null : scan.oldestAgeMillis(nowMillis)));
            done += scan == null ? 0 : scan.done();
            position = 31 * position + (commit == null ? 0 : commit.hashCode());
        }
        var group = stage.group();
        var members = group.members();
        return new StageBacklog(
                stage.stage(),
                group.group(),
                group.state(),
                members == null ? null : members.size(),
                lags,
                done,
                position);
    }

    private LagMeasurement measurement(long nowMillis, long began, BrokerOffsets found, List<StageBacklog> backlogs) {
        var lags = new HashMap<TopicPartition, PartitionLag>();
        var groups = new ArrayList<ConsumerGroup>();
        for (var stage : found.stages()) {
            lags.clear();
            backlogs.stream()
                    .filter(b -> b.stage() == stage.stage())
                    .flatMap(b -> b.partitions().stream())
                    .forEach(lag -> lags.put(new TopicPartition(lag.topic(), lag.partition()), lag));
            groups.add(stage.group().withLag(lags));
        }
        return new LagMeasurement(
                nowMillis,
                (System.nanoTime() - began) / 1_000_000,
                found.reachable(),
                backlogs,
                groups,
                letters(found));
    }

    private static Map<String, Long> letters(BrokerOffsets found) {
        var letters = new TreeMap<String, Long>();
        found.deadLetters().forEach((dataset, partitions) -> {
            var bounds = partitions.stream().map(found::bounds).toList();
            if (bounds.stream().noneMatch(Objects::isNull)) {
                letters.put(
                        dataset,
                        bounds.stream()
                                .filter(Objects::nonNull)
                                .mapToLong(b -> b.end() - b.start())
                                .sum());
            }
        });
        return letters;
    }
}
