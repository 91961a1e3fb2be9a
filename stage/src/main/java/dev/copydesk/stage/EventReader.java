package dev.copydesk.stage;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads one topic's records as a stage finds them: bytes that anyone may have written. */
public final class EventReader<V> {
    private final Topic topic;
    private final Class<V> type;
    private final @Nullable Function<V, String> id;

    /** @param type the topic's record */
    public EventReader(Topic topic, Class<V> type) {
        this(topic, type, null);
    }

    private EventReader(Topic topic, Class<V> type, @Nullable Function<V, String> id) {
        if (topic.record() != type) {
            throw new IllegalArgumentException(topic.name() + " holds " + topic.record() + ", not " + type);
        }
        this.topic = topic;
        this.type = type;
        this.id = id;
    }

    /** The same of records whose key is their id. */
    public EventReader<V> keyedBy(Function<V, String> recordsId) {
        return new EventReader<>(topic, type, recordsId);
    }

    /**
     * The record of these bytes; null for a tombstone.
     *
     * @throws BadRecord where the key is missing or not the record's id, the value too large, its version unknown or its
     *     JSON not the record's
     */
    public @Nullable V read(@Nullable String key, byte @Nullable [] value, Headers headers) {
        check(topic, key, value);
        if (value == null) {
            return null;
        }
        var stated = CloudEvents.type(headers);
        if (stated != null && !stated.equals(topic.eventType())) {
            throw new BadRecord(
                    Reason.UNKNOWN_VERSION, "ce_type is " + stated + "; this version reads " + topic.eventType());
        }
        var record = Json.read(value, type);
        if (id != null && !id.apply(record).equals(key)) {
            throw new BadRecord(Reason.NO_KEY, "the key is " + key + ", the id of the record " + id.apply(record));
        }
        return record;
    }

    /** @throws BadRecord where the key is missing or the value larger than the topic's limit */
    public static void check(Topic topic, @Nullable String key, byte @Nullable [] value) {
        if (key == null || key.isEmpty()) {
            throw new BadRecord(Reason.NO_KEY, "a record without its key: " + topic.key());
        }
        if (value != null && value.length > topic.maxValueBytes()) {
            throw new BadRecord(
                    Reason.INPUT_TOO_LARGE,
                    "a value of " + value.length + " bytes; at most " + topic.maxValueBytes() + " on " + topic.name());
        }
    }
}
