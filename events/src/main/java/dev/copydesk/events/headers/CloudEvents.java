package dev.copydesk.events.headers;

import dev.copydesk.events.schemas.Schemas;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in the Kafka protocol binding's binary mode: context attributes as {@code ce_} headers. */
public final class CloudEvents {
    public static final String TYPE = "ce_type";

    private CloudEvents() {}

    /**
     * Writes the attributes of one event, in place of those that are there. The content type is set where the topic's
     * values are records; a page keeps its own.
     *
     * @param id unique among the events of {@code stage}, the same again for the same event
     * @param stage the stage that writes it; the source is {@code /copydesk/<stage>}
     * @param subject what the event is about: the record's key
     */
    public static void write(Headers headers, Topic topic, String stage, String id, String subject, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id);
        put(headers, "ce_source", "/copydesk/" + stage);
        put(headers, TYPE, topic.eventType());
        put(headers, "ce_time", time.toString());
        put(headers, "ce_subject", subject);
        if (topic.record() != null) {
            put(headers, "ce_dataschema", Schemas.id(topic.record()));
            put(headers, "content-type", "application/json");
        }
    }

    /** The event's type, or null where the record does not say. */
    public static @Nullable String type(Headers headers) {
        Header header = headers.lastHeader(TYPE);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
