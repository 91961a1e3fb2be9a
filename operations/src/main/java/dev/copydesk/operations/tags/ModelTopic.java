package dev.copydesk.operations.tags;

import dev.copydesk.enrich.tags.learned.ModelVersion;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.DirectoryKey;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.operations.submit.BulkSender;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.stage.records.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The models on the directory's topic, which every enrich stage labels articles with. */
public final class ModelTopic {
    /** The source of its events: {@code /copydesk/tags}. */
    private static final String SOURCE = "tags";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final Topic topic;
    private final Clock clock;

    public ModelTopic(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.topic = cluster.topics().directory().holding(TagModel.class);
        this.clock = clock;
    }

    /** Its models by name. A value that is none is left out, as the enrich stage leaves it out. */
    public SortedMap<String, TagModel> models() {
        var models = new TreeMap<String, TagModel>();
        try (var consumer = Clients.reader(cluster)) {
            boolean whole = new TopicReader(consumer, topic.name())
                    .toEnd(System.nanoTime() + PATIENCE.toNanos(), record -> {
                        var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
                        if (key.startsWith(DirectoryKey.MODEL)) {
                            var model = model(key, record.value());
                            if (model == null) {
                                models.remove(key.substring(DirectoryKey.MODEL.length()));
                            } else {
                                models.put(model.name(), model);
                            }
                        }
                    });
            if (!whole) {
                throw new OperationFailed(
                        "the directory could not be read within " + PATIENCE.toMinutes() + " minutes");
            }
        }
        return models;
    }

    private static @Nullable TagModel model(String key, byte @Nullable [] value) {
        try {
            var model = value == null ? null : Json.read(value, TagModel.class);
            return model == null || !model.key().equals(key) ? null : model;
        } catch (BadRecord e) {
            return null;
        }
    }

    /** Writes a model over the one of the same name. */
    public void put(TagModel model) {
        try (var sender = BulkSender.open(cluster)) {
            var headers = new RecordHeaders();
            var version = ModelVersion.of(model);
            var eventId = ContentHash.of(model.key(), Long.toString(clock.millis()), version.toString());
            CloudEvents.write(headers, topic, SOURCE, eventId, model.key(), clock.instant());
            sender.send(new ProducerRecord<>(
                    topic.name(), null, key(model.name()), Json.bytes(model, topic.maxValueBytes()), headers));
            sender.flush();
        }
    }

    /** Removes a model. */
    @SuppressWarnings("NullAway") // a null value deletes
    public void remove(String name) {
        try (var sender = BulkSender.open(cluster)) {
            sender.send(new ProducerRecord<>(topic.name(), key(name), null));
            sender.flush();
        }
    }

    private static byte[] key(String name) {
        return (DirectoryKey.MODEL + name).getBytes(StandardCharsets.UTF_8);
    }
}
