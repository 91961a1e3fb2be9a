package dev.copydesk.events.headers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.schemas.Schemas;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final Instant TIME = Instant.parse("2026-03-01T08:31:00Z");

    private static Map<String, String> texts(Headers headers) {
        var texts = new TreeMap<String, String>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void writesTheAttributesOfBinaryMode() {
        var headers = new RecordHeaders();

        CloudEvents.write(headers, TOPICS.enriched(), "enrich", "a-2", "a", TIME);

        assertThat(texts(headers))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "a-2",
                        "ce_source", "/copydesk/enrich",
                        "ce_type", "dev.copydesk.enrichedarticle.v1",
                        "ce_time", "2026-03-01T08:31:00Z",
                        "ce_subject", "a",
                        "ce_dataschema", "urn:copydesk:schema:enrichedarticle:v1",
                        "content-type", "application/json"));
    }

    @Test
    void replacesTheAttributesThatAreThere() {
        var headers = new RecordHeaders();

        CloudEvents.write(headers, TOPICS.articles(), "extract", "1", "a", TIME);
        CloudEvents.write(headers, TOPICS.digests(), "publish", "2", "a", TIME);

        assertThat(headers.toArray()).hasSize(8);
        assertThat(CloudEvents.type(headers)).isEqualTo("dev.copydesk.digest.v1");
    }

    @Test
    void leavesAPageItsContentType() {
        var headers = new RecordHeaders();
        headers.add("content-type", "text/html".getBytes(StandardCharsets.UTF_8));

        CloudEvents.write(headers, TOPICS.pages(), "fetch", "1", "https://news.example/", TIME);

        assertThat(texts(headers)).containsEntry("content-type", "text/html").doesNotContainKey("ce_dataschema");
    }

    @Test
    void namesTheSchemaOfEveryTopicsRecord() {
        assertThat(TOPICS.all())
                .filteredOn(topic -> topic.record() != null)
                .allSatisfy(topic -> assertThat(Schemas.records()).contains(topic.record()));
    }

    @Test
    void knowsNoTypeWhereNoneIsWritten() {
        assertThat(CloudEvents.type(new RecordHeaders())).isNull();
        assertThat(CloudEvents.type(new RecordHeaders().add("ce_type", null))).isNull();
    }
}
