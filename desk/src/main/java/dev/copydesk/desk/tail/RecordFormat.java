package dev.copydesk.desk.tail;

import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Digest;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.publish.outlets.OutletFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a record is written as. */
public enum RecordFormat {
    TEXT,
    JSON,
    MARKDOWN,
    HTML;

    private static final Set<Class<?>> OUTLET_RECORDS = Set.of(Digest.class, TagPage.class, SpeakerPage.class);

    /** The name on the command line. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether records of this topic can be written so. */
    public boolean writes(Topic topic) {
        var record = topic.record();
        return this == TEXT || this == JSON || (record != null && OUTLET_RECORDS.contains(record));
    }

    /** A record in any of these but text. */
    public String write(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        if (this == JSON) {
            return Terminal.cleanJson(RecordJson.line(topic, record));
        }
        var key = record.key() == null ? "" : Terminal.clean(new String(record.key(), StandardCharsets.UTF_8));
        if (record.value() == null || topic.record() == null) {
            return comment("removed: " + key);
        }
        try {
            return document(Json.read(record.value(), topic.record()));
        } catch (BadRecord e) {
            return comment("unreadable: " + key);
        }
    }

    /** A digest, a tag page or a speaker page, as Markdown or HTML. */
    public String document(Object value) {
        var outlet = OutletFormat.valueOf(name()).outlet();
        if (value instanceof Digest digest) {
            return outlet.digest(digest);
        }
        return value instanceof TagPage page ? outlet.tagPage(page) : outlet.speakerPage((SpeakerPage) value);
    }

    /** Both formats have the same. */
    private static String comment(String text) {
        return "<!-- " + text.replace("-", "‐").replace(">", "›") + " -->";
    }
}
