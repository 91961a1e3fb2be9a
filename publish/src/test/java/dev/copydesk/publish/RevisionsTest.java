package dev.copydesk.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.events.Digest;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What is published of a version that was enriched again. */
@SuppressWarnings("NullAway.Init")
class RevisionsTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

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

    private static News bridge() {
        return News.article()
                .paragraphs("“We are late,” Ada Byron said. “Start the engine.”")
                .quote("We are late,", "Ada Byron")
                .quote("Start the engine.", "Ada Byron")
                .speaker("Ada Byron", SpeakerKind.PERSON)
                .tag("bridges");
    }

    private void publish(News news) {
        var article = news.enriched();
        enriched.pipeInput(new TestRecord<>(article.id(), Json.bytes(article), Instant.ofEpochMilli(now++)));
    }

    private List<TestRecord<String, byte[]>> records(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private <T> Map<String, T> table(Topic topic, Class<T> type) {
        var table = new LinkedHashMap<String, T>();
        for (var record : records(topic)) {
            if (record.value() == null) {
                table.remove(record.key());
            } else {
                table.put(record.key(), Json.read(record.value(), type));
            }
        }
        return table;
    }

    private <T> T page(Topic topic, Class<T> type, String id) {
        return Objects.requireNonNull(table(topic, type).get(id), id);
    }

    @Test
    void anArticleUnderAnotherSpeakerIdLeavesTheOldPageAndEntersTheNewOne() {
        publish(bridge().id("a1"));
        publish(bridge().id("a2"));
        publish(bridge().id("a1").known("p1", "Augusta Byron").revision(2));

        var pages = table(TOPICS.speakers(), SpeakerPage.class);
        assertThat(pages.values())
                .extracting(SpeakerPage::id, SpeakerPage::articleCount, SpeakerPage::quoteCount)
                .containsExactlyInAnyOrder(tuple("ada-byron", 1L, 2L), tuple("p1", 1L, 2L));
        assertThat(Objects.requireNonNull(pages.get("ada-byron")).quotes())
                .extracting(QuoteLine::articleId)
                .containsOnly("a2");
        assertThat(pages.get("p1")).satisfies(page -> {
            assertThat(page.name()).as("the directory's").isEqualTo("Augusta Byron");
            assertThat(page.identity()).isEqualTo(SpeakerIdentity.DIRECTORY);
            assertThat(Objects.requireNonNull(page.known()).wikidata()).isEqualTo("Q7259");
        });
    }

    @Test
    void thePageThatItsLastArticleLeavesIsDeleted() {
        publish(bridge());
        publish(bridge().known("p1", "Ada Byron").revision(2));

        assertThat(table(TOPICS.speakers(), SpeakerPage.class)).containsOnlyKeys("p1");
    }

    @Test
    void aRevisionIsCountedOnceOnItsTagsPage() {
        publish(bridge());
        publish(bridge().known("p1", "Ada Byron").revision(2));

        assertThat(page(TOPICS.tags(), TagPage.class, "bridges").count()).isEqualTo(1);
    }

    @Test
    void aRevisionThatChangesNoLineOfATagsPageMakesNoEventOfIt() {
        publish(bridge());
        records(TOPICS.tags());
        publish(bridge().known("p1", "Ada Byron").revision(2));

        assertThat(records(TOPICS.tags())).isEmpty();
    }

    @Test
    void aRevisionKeepsThePlaceOfItsVersionOnPages() {
        publish(bridge().id("a1"));
        publish(bridge().id("a2"));
        publish(bridge().id("a1").known("p1", "Ada Byron").revision(2).tag("ferries"));
        publish(bridge().id("a2").known("p1", "Ada Byron").revision(2));

        assertThat(page(TOPICS.tags(), TagPage.class, "bridges").digests())
                .extracting(DigestLine::articleId, DigestLine::at)
                .containsExactly(tuple("a2", 1_001L), tuple("a1", 1_000L));
        assertThat(page(TOPICS.speakers(), SpeakerPage.class, "p1").quotes())
                .extracting(QuoteLine::articleId)
                .containsExactly("a2", "a2", "a1", "a1");
    }

    @Test
    void aDigestNamesItsRevision() {
        publish(bridge());
        publish(bridge().known("p1", "Ada Byron").revision(2));

        assertThat(records(TOPICS.digests()))
                .extracting(record -> Json.read(record.value(), Digest.class))
                .extracting(Digest::version, Digest::revision)
                .containsExactly(tuple(1, null), tuple(1, 2));
    }

    @Test
    void aRevisionThatChangesNothingThatIsPublishedMakesNoEvent() {
        publish(bridge());
        for (var topic : List.of(TOPICS.digests(), TOPICS.tags(), TOPICS.speakers())) {
            records(topic);
        }
        publish(bridge().revision(2));

        for (var topic : List.of(TOPICS.digests(), TOPICS.tags(), TOPICS.speakers())) {
            assertThat(records(topic)).isEmpty();
        }
    }

    @Test
    void anOlderRevisionThatArrivesLateIsIgnored() {
        publish(bridge().known("p1", "Ada Byron").revision(3));
        records(TOPICS.digests());
        publish(bridge().revision(2));
        publish(bridge());

        assertThat(records(TOPICS.digests())).isEmpty();
    }

    @Test
    void aPageThatComesBackToWhatItWasIsAnotherEvent() {
        publish(bridge());
        publish(bridge().known("p1", "Ada Byron").revision(2));
        publish(bridge().revision(3));
        var ids = new ArrayList<String>();
        for (var topic : List.of(TOPICS.digests(), TOPICS.tags(), TOPICS.speakers())) {
            records(topic).stream()
                    .filter(record -> record.value() != null)
                    .forEach(record -> ids.add(
                            new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
        }

        assertThat(ids).hasSize(3 + 1 + 3).doesNotHaveDuplicates();
    }
}
