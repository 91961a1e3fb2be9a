package dev.copydesk.desk.tail;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/** A record of any topic as one line of JSON: where it stands, its key, headers and value. */
public final class RecordJson {
    private RecordJson() {}

    public static String line(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        var row = new LinkedHashMap<String, Object>();
        row.put("topic", record.topic());
        row.put("partition", record.partition());
        row.put("offset", record.offset());
        row.put("timestamp", record.timestamp());
        row.put("key", record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8));
        var headers = new TreeMap<String, String>();
        record.headers()
                .forEach(h ->
                        headers.put(h.key(), h.value() == null ? "" : new String(h.value(), StandardCharsets.UTF_8)));
        row.put("headers", headers);
        row.put("value", value(topic, record.value()));
        return Json.mapper().writeValueAsString(row);
    }

    private static Object value(Topic topic, byte[] value) {
        if (value == null) {
            return Json.mapper().nullNode();
        }
        if (topic.record() == null) {
            return new String(value, StandardCharsets.UTF_8);
        }
        try {
            return Json.mapper().readTree(value);
        } catch (JacksonException | BadRecord e) {
            return new String(value, StandardCharsets.UTF_8);
        }
    }
}
