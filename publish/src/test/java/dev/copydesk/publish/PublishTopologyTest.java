package dev.copydesk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Companion;
import dev.copydesk.events.DayCount;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Status;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.headers.DeadLetter;
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
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTopologyTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TopologyTestDriver driver;

    @SuppressWarnings("NullAway.Init")
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
        var article = news.enriched();
        put(article.id(), Json.bytes(article));
    }

    @SuppressWarnings("NullAway") // a null value is a tombstone
    private void tombstone(String id) {
        enriched.pipeInput(new TestRecord<>(id, null, Instant.ofEpochMilli(now++)));
    }

    private void put(String key, byte[] value) {
        enriched.pipeInput(new TestRecord<>(key, value, Instant.ofEpochMilli(now++)));
    }

    private List<TestRecord<String, byte[]>> records(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** The topic's newest value of every key, as a reader of a compacted topic has them; of deleted keys none. */
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

    private static News bridge() {
        return News.article()
                .paragraphs("“We are late,” Ada Byron said. “Start the engine.”")
                .quote("We are late,", "Ada Byron")
                .quote("Start the engine.", "Ada Byron")
                .speaker("Ada Byron", SpeakerKind.PERSON);
    }

    private static String header(TestRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Brokers refuse a group that comes back with other sub-topologies, or with other stores that are kept. */
    @Test
    void theStageKeepsTheTasksAndStoresThatItsGroupBeganWith() {
        var tasks = PublishTopology.of(TOPICS, new Digester()).describe().subtopologies();

        assertThat(tasks).extracting(TopologyDescription.Subtopology::id).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(driver.getAllStateStores().keySet())
                .containsExactlyInAnyOrder("published", "tag-pages", "speaker-pages", "tag-news", "speaker-news");
        assertThat(driver.producedTopicNames()).noneMatch(name -> name.contains("-news-"));
    }

    @Test
    void everyArticleGetsADigestWithItsHeaders() {
        publish(bridge().tag("bridges"));

        assertThat(records(TOPICS.digests())).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("a1");
            assertThat(header(record, CloudEvents.TYPE)).isEqualTo("dev.copydesk.digest.v1");
            assertThat(header(record, "ce_subject")).isEqualTo("a1");
            assertThat(Json.read(record.value(), Digest.class).headline()).isEqualTo("Harbour bridge closes");
        });
    }

    @Test
    void aTagPageListsTheDigestsOfItsTagNewestFirst() {
        publish(bridge().id("a1").tag("bridges"));
        publish(bridge().id("a2").tag("bridges"));

        assertThat(table(TOPICS.tags(), TagPage.class).get("bridges"))
                .isNotNull()
                .satisfies(page -> {
                    assertThat(page.count()).isEqualTo(2);
                    assertThat(page.digests()).extracting(DigestLine::articleId).containsExactly("a2", "a1");
                });
    }

    @Test
    void aKeyphraseOfOneArticleHasNoPageYet() {
        publish(bridge().id("a1").tag("swing bridge", TagScheme.KEYPHRASE));

        assertThat(table(TOPICS.tags(), TagPage.class)).isEmpty();
    }

    @Test
    void theSecondArticleOfAKeyphraseMakesItsPage() {
        publish(bridge().id("a1").tag("swing bridge", TagScheme.KEYPHRASE));
        publish(bridge().id("a2").tag("swing bridge", TagScheme.KEYPHRASE));

        assertThat(table(TOPICS.tags(), TagPage.class).get("swing-bridge"))
                .isNotNull()
                .satisfies(page -> assertThat(page.digests())
                        .extracting(DigestLine::articleId)
                        .containsExactly("a2", "a1"));
    }

    @Test
    void aKeyphraseThatOneArticleHasLeftIsNoPageAnyMore() {
        publish(bridge().id("a1").tag("swing bridge", TagScheme.KEYPHRASE));
        publish(bridge().id("a2").tag("swing bridge", TagScheme.KEYPHRASE));
        publish(bridge().id("a2").version(2).canceled());

        assertThat(table(TOPICS.tags(), TagPage.class)).isEmpty();
    }

    @Test
    void aNewVersionMovesTheArticleFromTheTagsThatItLost() {
        publish(bridge().tag("bridges").tag("ferries"));
        publish(bridge().version(2).headline("Bridge opens").tag("ferries").tag("tunnels"));

        var pages = table(TOPICS.tags(), TagPage.class);
        assertThat(pages).containsOnlyKeys("ferries", "tunnels");
        assertThat(pages.get("ferries")).isNotNull().satisfies(page -> {
            assertThat(page.count()).isEqualTo(1);
            assertThat(page.digests()).extracting(DigestLine::headline).containsExactly("Bridge opens");
        });
    }

    @Test
    void aTagPageTellsDaysAndWhatStandsBeside() {
        publish(bridge().id("a1")
                .published("2026-03-01T23:30:00-05:00")
                .tag("bridges")
                .tag("tolls"));
        publish(bridge().id("a2")
                .published("2026-03-02")
                .tag("bridges")
                .tag("tolls")
                .tag("ferries"));
        publish(bridge().id("a3").tag("bridges"));

        assertThat(table(TOPICS.tags(), TagPage.class).get("bridges"))
                .isNotNull()
                .satisfies(page -> {
                    assertThat(page.days())
                            .containsExactly(
                                    new DayCount(new NewsDate("2026-03-02"), 2),
                                    new DayCount(new NewsDate("1970-01-01"), 1));
                    assertThat(page.coTags())
                            .containsExactly(
                                    new Companion("tolls", "tolls", 2), new Companion("ferries", "ferries", 1));
                });
    }

    @Test
    void aLineThatWasBelowThePagesLastComesBackWhenOneAboveItIsRetracted() {
        for (int i = 1; i <= 25; i++) {
            publish(bridge().id("a" + i).tag("bridges"));
        }
        publish(bridge().id("a24").version(2).canceled());

        assertThat(table(TOPICS.tags(), TagPage.class).get("bridges"))
                .isNotNull()
                .satisfies(page -> {
                    assertThat(page.count()).isEqualTo(24);
                    assertThat(page.digests())
                            .hasSize(6)
                            .extracting(DigestLine::articleId)
                            .startsWith("a25", "a23")
                            .endsWith("a19");
                });
    }

    @Test
    void aSpeakerDoesNotStandBesideThemselvesAsATag() {
        publish(bridge().id("a1").tag("Ada Byron").tag("Ferries"));

        assertThat(table(TOPICS.speakers(), SpeakerPage.class).get("ada-byron"))
                .isNotNull()
                .satisfies(page -> assertThat(page.coTags())
                        .extracting(Companion::label)
                        .contains("Ferries")
                        .doesNotContain("Ada Byron"));
    }

    @Test
    void aSpeakerPageCountsQuotesAndArticles() {
        publish(bridge().id("a1"));
        publish(bridge().id("a2"));

        assertThat(table(TOPICS.speakers(), SpeakerPage.class).get("ada-byron"))
                .isNotNull()
                .satisfies(page -> {
                    assertThat(page.quoteCount()).isEqualTo(4);
                    assertThat(page.articleCount()).isEqualTo(2);
                    assertThat(page.quotes()).extracting(QuoteLine::articleId).containsExactly("a2", "a2", "a1", "a1");
                });
    }

    @Test
    void theIdOfADigestsEventIsInLowerCase() {
        publish(bridge());
        publish(bridge().canceled());

        assertThat(records(TOPICS.digests()))
                .filteredOn(record -> record.value() != null)
                .extracting(record -> header(record, "ce_id"))
                .containsExactly("a1:1:usable", "a1:1:canceled");
    }

    @Test
    void theSpansOfASpeakersQuoteCutTheArticlesTextToTheQuote() {
        var news = News.article()
                .version(2)
                .paragraphs("🚢 “We are late,” Ada Byron said. “Start the engine.”", "“Now!” she said.")
                .interruptedQuote("Ada Byron", "We are late,", "Start the engine.")
                .quote("Now!", "Ada Byron")
                .speaker("Ada Byron", SpeakerKind.PERSON);

        publish(news);

        var text = news.enriched().article().text();
        assertThat(Objects.requireNonNull(
                                table(TOPICS.speakers(), SpeakerPage.class).get("ada-byron"))
                        .quotes())
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.version()).isEqualTo(2);
                    assertThat(line.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" ")))
                            .isEqualTo(line.text());
                });
    }

    @Test
    void aQuoteThatANewVersionDropsLeavesTheSpeakersPage() {
        publish(bridge());
        publish(News.article()
                .version(2)
                .paragraphs("“We are late,” Ada Byron said.")
                .quote("We are late,", "Ada Byron")
                .speaker("Ada Byron", SpeakerKind.PERSON));

        assertThat(table(TOPICS.speakers(), SpeakerPage.class).get("ada-byron"))
                .isNotNull()
                .satisfies(page -> {
                    assertThat(page.quoteCount()).isEqualTo(1);
                    assertThat(page.quotes()).extracting(QuoteLine::text).containsExactly("We are late,");
                });
    }

    @Test
    void whoIsNotQuotedHasAPageOnlyIfTheDirectoryKnowsThem() {
        publish(News.article()
                .paragraphs("Ada Byron met Carl Osei and Nora Quill.")
                .speaker("Ada Byron", SpeakerKind.PERSON)
                .speaker("Carl Osei", SpeakerKind.PERSON)
                .known("p7", "Carl Osei")
                .speaker(
                        "Nora Quill",
                        SpeakerKind.PERSON,
                        new ProfileLink("https://quill.example/", "profile", "anchor")));

        assertThat(table(TOPICS.speakers(), SpeakerPage.class)).containsOnlyKeys("p7");
    }

    @Test
    void sourcesWithoutANameHaveNoPage() {
        publish(News.article()
                .paragraphs("“We are late,” a spokesman said.")
                .quote("We are late,", "a spokesman")
                .speaker("a spokesman", SpeakerKind.UNNAMED));

        assertThat(records(TOPICS.speakers())).isEmpty();
    }

    @Test
    void aRetractionIsToldAndThenDeletesTheDigest() {
        publish(bridge());
        records(TOPICS.digests());
        publish(bridge().version(2).canceled());

        var records = records(TOPICS.digests());
        assertThat(records).hasSize(2);
        assertThat(Json.read(records.get(0).value(), Digest.class).status()).isEqualTo(Status.CANCELED);
        assertThat(records.get(1).value()).isNull();
    }

    @Test
    void aRetractionTakesTheArticleOffEveryPage() {
        publish(bridge().id("a1").tag("bridges"));
        publish(bridge().id("a2").tag("bridges").tag("ferries"));
        publish(bridge().id("a2").version(2).canceled());

        assertThat(table(TOPICS.tags(), TagPage.class))
                .containsOnlyKeys("bridges")
                .hasEntrySatisfying("bridges", page -> assertThat(page.count()).isEqualTo(1));
        assertThat(table(TOPICS.speakers(), SpeakerPage.class))
                .hasEntrySatisfying(
                        "ada-byron", page -> assertThat(page.articleCount()).isEqualTo(1));
    }

    @Test
    void theTombstoneThatFollowsARetractionSaysNothingNew() {
        publish(bridge().tag("bridges"));
        publish(bridge().version(2).canceled());
        records(TOPICS.digests());
        records(TOPICS.tags());
        tombstone("a1");

        assertThat(records(TOPICS.digests())).isEmpty();
        assertThat(records(TOPICS.tags())).isEmpty();
    }

    @Test
    void aTombstoneAloneDeletesToo() {
        publish(bridge().tag("bridges"));
        tombstone("a1");

        assertThat(table(TOPICS.digests(), Digest.class)).isEmpty();
        assertThat(table(TOPICS.tags(), TagPage.class)).isEmpty();
    }

    @Test
    void theSameVersionAgainMakesNoEvent() {
        publish(bridge().tag("bridges"));
        records(TOPICS.digests());
        records(TOPICS.tags());
        records(TOPICS.speakers());
        publish(bridge().tag("bridges"));

        assertThat(records(TOPICS.digests())).isEmpty();
        assertThat(records(TOPICS.tags())).isEmpty();
        assertThat(records(TOPICS.speakers())).isEmpty();
    }

    @Test
    void anOlderVersionThatArrivesLateIsIgnored() {
        publish(bridge().version(3).headline("Bridge opens"));
        records(TOPICS.digests());
        publish(bridge().version(2));

        assertThat(records(TOPICS.digests())).isEmpty();
    }

    @Test
    void aVersionFromBeforeItsRetractionIsIgnored() {
        publish(bridge());
        publish(bridge().version(2).canceled());
        records(TOPICS.digests());
        publish(bridge());

        assertThat(records(TOPICS.digests())).isEmpty();
    }

    @Test
    void anArticleThatComesBackAfterItsRetractionIsPublishedAgain() {
        publish(bridge().tag("bridges"));
        publish(bridge().version(2).canceled());
        publish(bridge().version(3).tag("bridges"));

        assertThat(table(TOPICS.digests(), Digest.class)).containsOnlyKeys("a1");
        assertThat(table(TOPICS.tags(), TagPage.class))
                .hasEntrySatisfying("bridges", page -> assertThat(page.count()).isEqualTo(1));
    }

    @Test
    void bytesThatAreNoArticleBecomeADeadLetterAndTheNextRecordIsProcessed() {
        put("a1", "{\"id\":".getBytes(StandardCharsets.UTF_8));
        publish(bridge().id("a2"));

        assertThat(records(TOPICS.publishDlq())).singleElement().satisfies(letter -> {
            assertThat(header(letter, DeadLetter.REASON)).isEqualTo("bad-json");
            assertThat(letter.value()).isEqualTo("{\"id\":".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(table(TOPICS.digests(), Digest.class)).containsOnlyKeys("a2");
    }

    @Test
    void aKeyThatIsNotTheArticlesIdIsADeadLetter() {
        put("a9", Json.bytes(bridge().enriched()));

        assertThat(records(TOPICS.publishDlq()))
                .singleElement()
                .satisfies(
                        letter -> assertThat(header(letter, DeadLetter.REASON)).isEqualTo("no-key"));
    }

    @Test
    void aDigestTooLargeForItsTopicIsADeadLetterAndLeavesNoTrace() {
        publish(bridge().headline("x".repeat(TOPICS.digests().maxValueBytes())).tag("bridges"));

        assertThat(records(TOPICS.publishDlq()))
                .singleElement()
                .satisfies(
                        letter -> assertThat(header(letter, DeadLetter.REASON)).isEqualTo("output-too-large"));
        assertThat(records(TOPICS.digests())).isEmpty();
        assertThat(records(TOPICS.tags())).isEmpty();
    }

    @Test
    void eachEventHasAnIdOfItsOwn() {
        var ids = new ArrayList<String>();
        publish(bridge().tag("bridges"));
        publish(bridge().version(2).headline("Bridge opens").tag("bridges"));
        for (var topic : List.of(TOPICS.digests(), TOPICS.tags(), TOPICS.speakers())) {
            records(topic).forEach(record -> ids.add(header(record, "ce_id")));
        }

        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }
}
