package dev.copydesk.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTopologyTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final Instant FETCHED = Instant.parse("2026-03-01T09:30:00Z");
    private static final String HTML =
            "<html><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1>"
                    + "<p>The harbour at Saltmere reopened on Monday after the longest closure in its history, its master said.</p>"
                    + "<p>Nine ships had waited outside the breakwater since the storm took the northern light away.</p></article>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(
                ExtractTopology.of(TOPICS, new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)::extract),
                StageRunner.properties(
                        StageName.EXTRACT, TOPICS, TOPICS.extractDlq(), StageSettings.of("unused:1", folder)));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void makesAnArticleOfAPageThatIsNothingButItsUrlAndHtml() {
        push("https://saltmere.example/harbour", HTML.getBytes(UTF_8), new RecordHeaders());

        assertThat(articles()).singleElement().satisfies(record -> {
            var article = Json.read(record.value(), Article.class);
            assertThat(article.headline()).isEqualTo("Harbour reopens");
            assertThat(record.key()).isEqualTo(article.id());
            assertThat(article.fetchedAt()).isEqualTo(FETCHED);
        });
    }

    @Test
    void describesTheEventAndLeavesThePagesHeadersBehind() {
        var headers = new RecordHeaders();
        headers.add("content-type", "text/html".getBytes(UTF_8));
        push("https://saltmere.example/harbour", HTML.getBytes(UTF_8), headers);

        assertThat(articles()).singleElement().satisfies(record -> {
            assertThat(header(record.headers(), "ce_type")).isEqualTo("dev.copydesk.article.v1");
            assertThat(header(record.headers(), "ce_subject")).isEqualTo(record.key());
            assertThat(header(record.headers(), "ce_time")).isEqualTo("2026-03-01T09:30:00Z");
            assertThat(header(record.headers(), "content-type")).isEqualTo("application/json");
        });
    }

    @Test
    void writesTheSameBytesForTheSamePage() {
        push("https://saltmere.example/harbour", HTML.getBytes(UTF_8), new RecordHeaders());
        push("https://saltmere.example/harbour", HTML.getBytes(UTF_8), new RecordHeaders());

        assertThat(articles())
                .hasSize(2)
                .satisfies(two ->
                        assertThat(two.get(0).value()).isEqualTo(two.get(1).value()));
    }

    @Test
    void sendsWhatIsNoPageToTheDeadLettersWithItsBytes() {
        var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        push("https://saltmere.example/logo.png", image, new RecordHeaders());

        assertThat(articles()).isEmpty();
        assertThat(deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(image);
            assertThat(header(letter.headers(), DeadLetter.REASON)).isEqualTo("not-html");
        });
    }

    @Test
    void sendsAPageWithoutAnyUrlToTheDeadLetters() {
        push(null, HTML.getBytes(UTF_8), new RecordHeaders());

        assertThat(deadLetters())
                .singleElement()
                .satisfies(letter ->
                        assertThat(header(letter.headers(), DeadLetter.REASON)).isEqualTo("no-url"));
    }

    @Test
    void sendsAPageWithoutABodyToTheDeadLetters() {
        push("https://saltmere.example/harbour", null, new RecordHeaders());

        assertThat(deadLetters())
                .singleElement()
                .satisfies(letter ->
                        assertThat(header(letter.headers(), DeadLetter.REASON)).isEqualTo("empty"));
    }

    private void push(@Nullable String key, byte @Nullable [] value, Headers headers) {
        driver.createInputTopic(TOPICS.pages().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers, FETCHED));
    }

    private List<TestRecord<String, byte[]>> articles() {
        return read(TOPICS.articles());
    }

    private List<TestRecord<String, byte[]>> deadLetters() {
        return read(TOPICS.extractDlq());
    }

    private List<TestRecord<String, byte[]>> read(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
