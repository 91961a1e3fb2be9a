package dev.copydesk.stage;

import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Writes the events of one topic: JSON within the topic's limit, CloudEvents headers and no others. The same event has the
 * same bytes, id and time whenever it is written.
 */
public final class EventWriter<V> {
    private final Topic topic;
    private final String stage;
    private final Function<V, String> eventId;

    /** @param eventId an id unique among the stage's events on this topic, computed from the value */
    public EventWriter(Topic topic, String stage, Function<V, String> eventId) {
        this.topic = topic;
        this.stage = stage;
        this.eventId = eventId;
    }

    /** A writer of values that are in bytes already, with their ids. */
    public static EventWriter<byte[]> ofBytes(Topic topic, String stage) {
        return new EventWriter<>(topic, stage, bytes -> {
            throw new IllegalStateException("bytes come with their id");
        });
    }

    /** The event of {@code value} in place of {@code record}. @throws dev.copydesk.events.BadRecord OUTPUT_TOO_LARGE */
    public FixedKeyRecord<String, byte[]> write(FixedKeyRecord<String, ?> record, V value) {
        return record.withValue(bytes(value))
                .withHeaders(headers(record.key(), eventId.apply(value), record.timestamp()));
    }

    /** The event of {@code value} under {@code key}. @throws dev.copydesk.events.BadRecord OUTPUT_TOO_LARGE */
    public Record<String, byte[]> write(String key, V value, long timestamp) {
        return new Record<>(key, bytes(value), timestamp, headers(key, eventId.apply(value), timestamp));
    }

    /** The event of a value that is in bytes, within the topic's limit, under an id that its writer gives it. */
    public Record<String, byte[]> write(String key, byte[] value, String id, long timestamp) {
        return new Record<>(key, value, timestamp, headers(key, id, timestamp));
    }

    /** A record that deletes {@code key}. */
    public static Record<String, byte[]> tombstone(String key, long timestamp) {
        return new Record<>(key, null, timestamp);
    }

    private byte[] bytes(V value) {
        return Json.bytes(value, topic.maxValueBytes());
    }

    private Headers headers(String key, String id, long timestamp) {
        var headers = new RecordHeaders();
        CloudEvents.write(headers, topic, stage, id, key, Instant.ofEpochMilli(timestamp));
        return headers;
    }
}
