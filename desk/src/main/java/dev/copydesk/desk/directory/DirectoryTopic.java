package dev.copydesk.desk.directory;

import dev.copydesk.desk.config.Clients;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.submit.BulkSender;
import dev.copydesk.desk.tail.TopicReader;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The topic that holds the directory. */
public final class DirectoryTopic {
    /** The source of its events: {@code /copydesk/directory}. */
    private static final String SOURCE = "directory";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KafkaOptions kafka;
    private final Topics topics;
    private final Topic topic;
    private final Clock clock;

    public DirectoryTopic(KafkaOptions kafka, Clock clock) {
        this.kafka = kafka;
        this.topics = kafka.topics();
        this.topic = topics.directory();
        this.clock = clock;
    }

    /** Its entries by id. A value that is none is left out, as the enrich stage leaves it out. */
    public SortedMap<String, DirectoryEntry> entries(LongConsumer progress) {
        var entries = new TreeMap<String, DirectoryEntry>();
        try (var consumer = Clients.reader(kafka.client(), topics)) {
            boolean whole = new TopicReader(consumer, topic.name())
                    .toEnd(System.nanoTime() + PATIENCE.toNanos(), record -> {
                        if (record.key() != null) {
                            var id = new String(record.key(), StandardCharsets.UTF_8);
                            var entry = entry(id, record.value());
                            if (entry == null) {
                                entries.remove(id);
                            } else {
                                entries.put(id, entry);
                            }
                            progress.accept(entries.size());
                        }
                    });
            if (!whole) {
                throw new CommandFailure("the directory could not be read within " + PATIENCE.toMinutes() + " minutes");
            }
        }
        return entries;
    }

    private static @Nullable DirectoryEntry entry(String id, byte @Nullable [] value) {
        try {
            var entry = value == null ? null : Json.read(value, DirectoryEntry.class);
            return entry == null || !entry.id().equals(id) ? null : entry;
        } catch (BadRecord e) {
            return null;
        }
    }

    /** Writes entries over those of the same ids. */
    public void put(Collection<DirectoryEntry> entries, LongConsumer progress) {
        try (var sender = BulkSender.open(kafka)) {
            long written = 0;
            for (var entry : entries) {
                var value = Json.bytes(entry, topic.maxValueBytes());
                var headers = new RecordHeaders();
                var eventId = ContentHash.of(
                        entry.id(), Long.toString(clock.millis()), new String(value, StandardCharsets.UTF_8));
                CloudEvents.write(headers, topic, SOURCE, eventId, entry.id(), clock.instant());
                sender.send(new ProducerRecord<>(topic.name(), null, key(entry.id()), value, headers));
                progress.accept(++written);
            }
            sender.flush();
        }
    }

    /** Removes entries. */
    public void remove(Collection<String> ids) {
        try (var sender = BulkSender.open(kafka)) {
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
