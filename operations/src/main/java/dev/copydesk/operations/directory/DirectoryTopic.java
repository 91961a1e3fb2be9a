package dev.copydesk.operations.directory;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.DirectoryKey;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.submit.BulkSender;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.stage.records.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The topic that holds the directory. */
public final class DirectoryTopic {
    /** The source of its events: {@code /copydesk/directory}. */
    private static final String SOURCE = "directory";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final Topics topics;
    private final Topic topic;
    private final Clock clock;

    public DirectoryTopic(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.topics = cluster.topics();
        this.topic = topics.directory();
        this.clock = clock;
    }

    /** The people by id. A value that is none is left out, as the enrich stage leaves it out. */
    public SortedMap<String, DirectoryEntry> entries(LongConsumer progress) {
        return read(DirectoryEntry.class, DirectoryEntry::id, DirectoryKey::isPerson, progress);
    }

    /** The tag rules by key. A value that is none is left out, as the enrich stage leaves it out. */
    public SortedMap<String, TagRule> rules(LongConsumer progress) {
        return read(TagRule.class, TagRule::key, key -> key.startsWith(DirectoryKey.RULE), progress);
    }

    private <E> SortedMap<String, E> read(
            Class<E> type, Function<E, String> keyOf, Predicate<String> wanted, LongConsumer progress) {
        var entries = new TreeMap<String, E>();
        try (var consumer = Clients.reader(cluster)) {
            boolean whole = new TopicReader(consumer, topic.name())
                    .toEnd(System.nanoTime() + PATIENCE.toNanos(), record -> {
                        var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
                        if (!key.isEmpty() && wanted.test(key)) {
                            var entry = entry(key, record.value(), type, keyOf);
                            if (entry == null) {
                                entries.remove(key);
                            } else {
                                entries.put(key, entry);
                            }
                            progress.accept(entries.size());
                        }
                    });
            if (!whole) {
                throw new OperationFailed(
                        "the directory could not be read within " + PATIENCE.toMinutes() + " minutes");
            }
        }
        return entries;
    }

    private static <E> @Nullable E entry(
            String key, byte @Nullable [] value, Class<E> type, Function<E, String> keyOf) {
        try {
            var entry = value == null ? null : Json.read(value, type);
            return entry == null || !keyOf.apply(entry).equals(key) ? null : entry;
        } catch (BadRecord e) {
            return null;
        }
    }

    /** Writes people over those of the same ids. */
    public void put(Collection<DirectoryEntry> entries, LongConsumer progress) {
        write(entries, topic, DirectoryEntry::id, progress);
    }

    /** Writes rules over those of the same ids. */
    public void putRules(Collection<TagRule> rules, LongConsumer progress) {
        write(rules, topic.holding(TagRule.class), TagRule::key, progress);
    }

    private <E> void write(Collection<E> entries, Topic holding, Function<E, String> keyOf, LongConsumer progress) {
        try (var sender = BulkSender.open(cluster)) {
            long written = 0;
            for (var entry : entries) {
                var key = keyOf.apply(entry);
                var value = Json.bytes(entry, topic.maxValueBytes());
                var headers = new RecordHeaders();
                var eventId =
                        ContentHash.of(key, Long.toString(clock.millis()), new String(value, StandardCharsets.UTF_8));
                CloudEvents.write(headers, holding, SOURCE, eventId, key, clock.instant());
                sender.send(new ProducerRecord<>(topic.name(), null, key(key), value, headers));
                progress.accept(++written);
            }
            sender.flush();
        }
    }

    /** Removes the entries of these keys. */
    public void remove(Collection<String> ids) {
        try (var sender = BulkSender.open(cluster)) {
            ids.forEach(id -> sender.send(tombstone(id)));
            sender.flush();
        }
    }

    @SuppressWarnings("NullAway") // a null value deletes
    private ProducerRecord<byte[], byte[]> tombstone(String id) {
        return new ProducerRecord<>(topic.name(), key(id), null);
    }

    private static byte[] key(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
