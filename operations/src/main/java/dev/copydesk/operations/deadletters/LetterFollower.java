package dev.copydesk.operations.deadletters;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.stage.records.PollLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Follows the dead letters and what is done with them into an index: each record is read once. One caller at a time. */
final class LetterFollower implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long SOON_NANOS = Duration.ofMillis(250).toNanos();

    /** How often it is looked at what was deleted, and for new partitions. */
    private static final long LOOK_NANOS = Duration.ofSeconds(30).toNanos();

    /** Room for a few letters of the largest size; many small ones come at once. */
    private static final int FETCH_BYTES = 8 << 20;

    private final Cluster cluster;
    private final LetterIndex index;
    private final int capacity;
    private final Map<String, Topic> byName = new HashMap<>();

    private @Nullable Consumer<byte[], byte[]> consumer;
    private @Nullable Admin admin;
    private List<TopicPartition> partitions = List.of();
    private volatile boolean upToDate;
    private long lastNanos;
    private long lookedNanos;
    private volatile boolean leftOlder;

    LetterFollower(Cluster cluster, LetterIndex index, int capacity) {
        this.cluster = cluster;
        this.index = index;
        this.capacity = capacity;
        cluster.topics().deadLetters().forEach(topic -> byName.put(topic.name(), topic));
    }

    /** Whether letters were passed over at the beginning because there are more than the index holds. */
    boolean leftOlder() {
        return leftOlder;
    }

    /**
     * Reads what is there now. What a stage has committed is asked for first and the letters' ends after that, those of
     * transactions in progress too: a record that a stage is done with has its dead letter before them.
     *
     * @param always whether a call just before does not count as this one
     * @return whether all of it could be read in time
     */
    synchronized boolean follow(Duration patience, boolean always) {
        long now = System.nanoTime();
        if (!always && upToDate && now - lastNanos < SOON_NANOS) {
            return true;
        }
        try {
            var reader = reader();
            boolean due = partitions.isEmpty() || now - lookedNanos > LOOK_NANOS;
            if (due || always) {
                discover(reader);
            }
            if (due) {
                lookedNanos = now;
                expire(reader);
            }
            var committed = TopicOffsets.committed(admin(), cluster.topics());
            var ends = TopicOffsets.ends(admin(), partitions);
            long deadline = now + patience.toNanos();
            upToDate = new PollLoop(reader, POLL, deadline).toEnds(ends, this::take);
            if (upToDate) {
                index.committed(committed);
            }
            lastNanos = System.nanoTime();
            return upToDate;
        } catch (KafkaException e) {
            // the clients find the broker again by themselves
            upToDate = false;
            throw new OperationFailed("the dead letters could not be read: " + e.getMessage(), e);
        }
    }

    void outdated() {
        upToDate = false;
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        var letters = byName.get(record.topic());
        if (letters != null) {
            index.add(LetterText.of(letters.dataset(), record));
            return;
        }
        var action = action(record);
        if (action != null) {
            LetterId.of(new String(record.key(), StandardCharsets.UTF_8))
                    .filter(id -> id.toString().equals(action.letter()))
                    .ifPresent(id -> index.add(id, action));
        }
    }

    /** What is no action says nothing of a letter. */
    private static @Nullable DeadLetterAction action(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.key() == null ? null : Json.read(record.value(), DeadLetterAction.class);
        } catch (BadRecord e) {
            return null;
        }
    }

    /** Forgets what Kafka has deleted. */
    private void expire(Consumer<byte[], byte[]> reader) {
        reader.beginningOffsets(partitions).forEach((partition, start) -> {
            var letters = byName.get(partition.topic());
            if (letters != null && start > 0) {
                index.expire(letters.dataset(), partition.partition(), start);
            }
        });
    }

    private Admin admin() {
        var known = admin;
        if (known == null) {
            known = Admin.create(cluster.client());
            admin = known;
        }
        return known;
    }

    private Consumer<byte[], byte[]> reader() {
        var known = consumer;
        if (known == null) {
            known = Clients.reader(cluster.with(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES));
            consumer = known;
        }
        return known;
    }

    /** Takes up partitions that it does not follow yet: all of them at first, later those that were made since. */
    private void discover(Consumer<byte[], byte[]> reader) {
        var found = new ArrayList<TopicPartition>();
        for (var topic : cluster.topics().deadLetters()) {
            var of = partitions(reader, topic);
            if (of.isEmpty()) {
                throw new OperationFailed("no topic " + topic.name() + " on this cluster; see copydesk topics");
            }
            found.addAll(of);
        }
        // a pipeline of an earlier version has none of these yet
        found.addAll(partitions(reader, cluster.topics().deadLetterActions()));
        var added = new ArrayList<>(found);
        added.removeAll(partitions);
        if (added.isEmpty()) {
            return;
        }
        var before = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> before.put(partition, reader.position(partition)));
        reader.assign(found);
        before.forEach(reader::seek);
        begin(reader, added);
        partitions = List.copyOf(found);
    }

    private void begin(Consumer<byte[], byte[]> reader, List<TopicPartition> added) {
        var starts = reader.beginningOffsets(added);
        var ends = reader.endOffsets(added);
        for (var partition : added) {
            long start = starts.getOrDefault(partition, 0L);
            long newest = ends.getOrDefault(partition, 0L) - capacity;
            boolean older = newest > start && byName.containsKey(partition.topic());
            leftOlder |= older;
            reader.seek(partition, older ? newest : start);
        }
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> reader, Topic topic) {
        var found = reader.partitionsFor(topic.name());
        return found == null
                ? List.of()
                : found.stream()
                        .map(p -> new TopicPartition(p.topic(), p.partition()))
                        .toList();
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
        if (admin != null) {
            admin.close();
            admin = null;
        }
        partitions = List.of();
        upToDate = false;
    }
}
