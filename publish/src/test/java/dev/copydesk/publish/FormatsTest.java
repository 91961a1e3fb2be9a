package dev.copydesk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests that are written as what a reader sees, too. */
@SuppressWarnings("NullAway.Init")
class FormatsTest {
    private static final Topics TOPICS =
            Topics.of(new TopicSettings("news", 6, (short) -1, 5 << 20, new TreeSet<>(List.of("markdown", "html"))));

    @TempDir
    Path folder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> enriched;
    private long now = 1_000;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(
                PublishTopology.of(TOPICS, new Digester()),
                StageRunner.properties(
                        StageName.PUBLISH, TOPICS, TOPICS.publishDlq(), StageSettings.of("unused:1", folder)));
        enriched = driver.createInputTopic(TOPICS.enriched().name(), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private void publish(News news) {
        enriched.pipeInput(new TestRecord<>("a1", Json.bytes(news.enriched()), Instant.ofEpochMilli(now++)));
    }

    private static Topic topic(String format) {
        return Objects.requireNonNull(TOPICS.digestsAs().get(format));
    }

    private List<TestRecord<String, byte[]>> records(String format) {
        return driver.createOutputTopic(topic(format).name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Test
    void eachFormatHasACompactedTopicOfItsOwn() {
        assertThat(topic("html").name()).isEqualTo("news.digests-html.v1");
        assertThat(topic("html").compacted()).isTrue();
        assertThat(Topics.of(TopicSettings.DEFAULTS).all())
                .noneMatch(t -> t.dataset().startsWith("digests-"));
    }

    @Test
    void aDigestIsWrittenInEachFormatWithItsHeaders() {
        publish(News.article().paragraphs("A barge struck the bridge over the Wend on Monday morning."));

        assertThat(records("markdown")).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("a1");
            assertThat(new String(record.value(), UTF_8)).startsWith("# [Harbour bridge closes](");
            assertThat(header(record, "content-type")).isEqualTo("text/markdown; charset=utf-8");
            assertThat(header(record, CloudEvents.TYPE)).isEqualTo("dev.copydesk.digests-markdown.v1");
        });
        assertThat(records("html"))
                .singleElement()
                .satisfies(
                        record -> assertThat(new String(record.value(), UTF_8)).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aRetractionIsToldAndThenDeletesTheDocument() {
        publish(News.article().paragraphs("A barge struck the bridge over the Wend."));
        records("html");
        publish(News.article()
                .paragraphs("A barge struck the bridge over the Wend.")
                .version(2)
                .canceled());

        var records = records("html");
        assertThat(records).hasSize(2);
        assertThat(new String(records.get(0).value(), UTF_8)).contains("was withdrawn by its publisher");
        assertThat(records.get(1).value()).isNull();
    }
}
