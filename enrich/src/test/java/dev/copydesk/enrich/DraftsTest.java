package dev.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Status;
import dev.copydesk.events.headers.DraftHeader;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

/** Articles that come back with what a language model wrote of them. */
@SuppressWarnings("NullAway.Init")
class DraftsTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final Draft DRAFT =
            Draft.of("scribe-1", new Statement("They are open.", List.of(new Span(0, 10))), List.of());

    @TempDir
    Path folder;

    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(
                EnrichTopology.of(TOPICS, new Enricher()::enrich),
                StageRunner.properties(
                        StageName.ENRICH, TOPICS, TOPICS.enrichDlq(), StageSettings.of("unused:1", folder)));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aDraftIsTheNextRevisionOfItsVersion() {
        var article = Written.article("“We are open,” Ada Fenn said.");
        arrives(article);
        comesBack(article, DRAFT);

        assertThat(enriched())
                .satisfiesExactly(first -> assertThat(first.draft()).isNull(), second -> {
                    assertThat(second.draft()).isEqualTo(DRAFT);
                    assertThat(second.version()).isOne();
                    assertThat(second.revision()).isEqualTo(2);
                    assertThat(second.quotes()).hasSize(1);
                });
    }

    @Test
    void theSameDraftAgainMakesNoEvent() {
        var article = Written.article("“We are open,” Ada Fenn said.");
        arrives(article);
        comesBack(article, DRAFT);
        comesBack(article, DRAFT);

        assertThat(enriched()).hasSize(2);
    }

    @Test
    void aDraftOfAnEarlierVersionOvertakesNothing() {
        var old = Written.article("“We are open,” Ada Fenn said.");
        arrives(old);
        arrives(Written.article("“We are closed again,” Ada Fenn said."));
        comesBack(old, DRAFT);

        assertThat(enriched()).extracting(EnrichedArticle::version).containsExactly(1, 2);
    }

    @Test
    void aRetractedArticleStaysRetracted() {
        var article = Written.article("“We are open,” Ada Fenn said.");
        arrives(article);
        arrives(canceled(article));
        comesBack(article, DRAFT);

        assertThat(enriched()).extracting(EnrichedArticle::status).containsExactly(Status.USABLE, Status.CANCELED);
    }

    @Test
    void aDraftThatPointsBeyondTheTextIsADeadLetter() {
        var article = Written.article("“We are open,” Ada Fenn said.");
        arrives(article);
        comesBack(
                article, Draft.of("scribe-1", new Statement("They are open.", List.of(new Span(0, 1_000))), List.of()));

        assertThat(enriched()).hasSize(1);
        assertThat(driver.createOutputTopic(
                                TOPICS.enrichDlq().name(), new StringDeserializer(), new ByteArrayDeserializer())
                        .readRecordsToList())
                .hasSize(1);
    }

    private void arrives(Article article) {
        push(article, new RecordHeaders());
    }

    private void comesBack(Article article, @Nullable Draft draft) {
        var headers = new RecordHeaders();
        Replay.mark(headers);
        if (draft != null) {
            DraftHeader.write(headers, draft);
        }
        push(article, headers);
    }

    private void push(Article article, RecordHeaders headers) {
        driver.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(article.id(), Json.bytes(article), headers, 1_000L));
    }

    private static Article canceled(Article article) {
        var json = new String(Json.bytes(article), StandardCharsets.UTF_8)
                .replace("\"status\":\"usable\"", "\"status\":\"canceled\"");
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Article.class);
    }

    private List<EnrichedArticle> enriched() {
        return driver
                .createOutputTopic(TOPICS.enriched().name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .map(TestRecord::value)
                .filter(Objects::nonNull)
                .map(bytes -> Json.read(bytes, EnrichedArticle.class))
                .toList();
    }
}
