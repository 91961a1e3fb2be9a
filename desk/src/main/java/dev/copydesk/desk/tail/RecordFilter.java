package dev.copydesk.desk.tail;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Tag;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Which records of a topic someone wants to see. A null wish wants all. */
public record RecordFilter(
        Topic topic, @Nullable String tag, @Nullable String key) {
    public boolean wants(ConsumerRecord<byte[], byte[]> record) {
        if (key != null && (record.key() == null || !key.equals(new String(record.key(), StandardCharsets.UTF_8)))) {
            return false;
        }
        return tag == null
                || tags(record).stream()
                        .anyMatch(t -> t.id().equalsIgnoreCase(tag) || t.label().equalsIgnoreCase(tag));
    }

    private List<Tag> tags(ConsumerRecord<byte[], byte[]> record) {
        var type = topic.record();
        if (type == null || record.value() == null) {
            return List.of();
        }
        try {
            var value = Json.read(record.value(), type);
            if (value instanceof Digest digest) {
                return digest.tags();
            }
            return value instanceof EnrichedArticle enriched ? enriched.tags() : List.of();
        } catch (BadRecord e) {
            return List.of();
        }
    }
}
