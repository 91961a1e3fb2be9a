package dev.copydesk.console.reader.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.reader.sources.SourceReport;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTopologyTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Topics topics = Topics.of(TopicSettings.DEFAULTS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(
                ReaderTopology.of(topics), ReaderState.properties(Cluster.at("nowhere:1", topics), folder));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private void put(Topic topic, String key, byte @Nullable [] value, Instant at) {
        TestInputTopic<String, byte[]> input =
                driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer());
        input.pipeInput(key, value, at);
    }

    private void publish(Digest digest, int minutesAfterNoon) {
        put(topics.digests(), digest.id(), Json.bytes(digest), NOON.plusSeconds(60L * minutesAfterNoon));
    }

    private CardQueries cards() {
        return new CardQueries(store(ReaderTopology.CARDS));
    }

    private KeyValueStore<String, byte[]> store(String name) {
        return driver.getKeyValueStore(name);
    }

    private List<String> ids(CardFilter filter) {
        return cards().part(filter, null, 50).cards().stream().map(Card::id).toList();
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        try (var rows = store(ReaderTopology.CARDS).all()) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }

    @Test
    void theNewestCardStandsFirst() {
        publish(Stories.story("a", "wend.example"), 1);
        publish(Stories.story("b", "wend.example"), 3);
        publish(Stories.story("c", "wend.example"), 2);

        assertThat(ids(CardFilter.ALL)).containsExactly("b", "c", "a");
    }

    @Test
    void aPartGoesOnBehindTheLastCardOfTheOneBefore() {
        for (int i = 0; i < 7; i++) {
            publish(Stories.story("s" + i, "wend.example"), i);
        }

        var first = cards().part(CardFilter.ALL, null, 3);
        var second = cards().part(CardFilter.ALL, first.next(), 3);
        var third = cards().part(CardFilter.ALL, second.next(), 3);

        assertThat(first.cards()).extracting(Card::id).containsExactly("s6", "s5", "s4");
        assertThat(second.cards()).extracting(Card::id).containsExactly("s3", "s2", "s1");
        assertThat(third.cards()).extracting(Card::id).containsExactly("s0");
        assertThat(third.next()).isNull();
    }

    @Test
    void whatComesWhileOneReadsOnMovesNothing() {
        for (int i = 0; i < 4; i++) {
            publish(Stories.story("s" + i, "wend.example"), i);
        }
        var first = cards().part(CardFilter.ALL, null, 2);

        publish(Stories.story("late", "wend.example"), 9);

        assertThat(cards().part(CardFilter.ALL, first.next(), 2).cards())
                .extracting(Card::id)
                .containsExactly("s1", "s0");
    }

    @Test
    void cardsAreThoseOfASiteATagALanguageAndOfAllAtOnce() {
        publish(Stories.story("a", "wend.example", "mills"), 1);
        publish(Stories.story("b", "moor.example", "mills"), 2);
        publish(Stories.story("c", "wend.example", "boats"), 3);

        assertThat(ids(new CardFilter("wend.example", null, null, null))).containsExactly("c", "a");
        assertThat(ids(CardFilter.ofTag("mills"))).containsExactly("b", "a");
        assertThat(ids(new CardFilter(null, null, null, "en"))).containsExactly("c", "b", "a");
        assertThat(ids(new CardFilter("wend.example", "mills", null, "en"))).containsExactly("a");
        assertThat(ids(CardFilter.ofSpeaker("orla-tennick@moor.example"))).containsExactly("b");
        assertThat(ids(CardFilter.ofTag("mill"))).isEmpty();
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() {
        publish(Stories.story("a", "wend.example", "mills"), 1);
        publish(Stories.story("b", "wend.example"), 2);
        publish(Stories.story("a", 2, Status.USABLE, "Corrected", "wend.example", "boats"), 3);

        assertThat(cards().part(CardFilter.ALL, null, 9).cards())
                .extracting(Card::headline)
                .containsExactly("Corrected", "Headline of b");
        assertThat(ids(CardFilter.ofTag("mills"))).isEmpty();
        assertThat(ids(CardFilter.ofTag("boats"))).containsExactly("a");
    }

    @Test
    void aRevisionOfTheSameVersionStaysWhereItWas() {
        publish(Stories.story("a", "wend.example"), 1);
        publish(Stories.story("b", "wend.example"), 2);
        publish(Stories.story("a", 1, Status.USABLE, "The same version", "wend.example", "mills"), 3);

        assertThat(ids(CardFilter.ALL)).containsExactly("b", "a");
        assertThat(ids(CardFilter.ofTag("mills"))).containsExactly("a");
    }

    @Test
    void anArticleThatIsWithdrawnLeavesNoRowBehind() {
        publish(Stories.story("a", "wend.example", "mills"), 1);
        put(topics.digests(), "a", null, NOON.plusSeconds(120));

        assertThat(keys()).containsExactly("hwend.example");
    }

    @Test
    void aCanceledDigestIsGone() {
        publish(Stories.story("a", "wend.example", "mills"), 1);
        publish(Stories.story("a", 2, Status.CANCELED, "Withdrawn", "wend.example"), 2);

        assertThat(ids(CardFilter.ALL)).isEmpty();
        assertThat(cards().search("the mi", 9)).isEmpty();
    }

    @Test
    void aValueThatCannotBeReadLeavesItsArticleWithoutACard() {
        publish(Stories.story("a", "wend.example"), 1);
        put(topics.digests(), "a", new byte[] {'{', 0, 1}, NOON);
        put(topics.digests(), "b", "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8), NOON);

        assertThat(ids(CardFilter.ALL)).isEmpty();
    }

    @Test
    void aDigestUnderAnothersKeyIsNoCard() {
        put(topics.digests(), "b", Json.bytes(Stories.story("a", "wend.example")), NOON);

        assertThat(ids(CardFilter.ALL)).isEmpty();
    }

    @Test
    void recordsThatComeAgainAreNotTakenTwice() {
        var store = store(ReaderTopology.CARDS);
        var counted = new ArrayList<String>();
        var book = new CardBook(store, (site, at, partition, offset) -> counted.add(site + "@" + offset));
        var first = Json.bytes(Stories.story("a", "wend.example", "mills"));
        var second = Json.bytes(Stories.story("a", 2, Status.USABLE, "Corrected", "wend.example"));
        book.take("a", first, 1_000, 0, 4);
        book.take("a", second, 2_000, 0, 7);
        var before = keys();

        book.take("a", first, 1_000, 0, 4);
        book.take("a", second, 2_000, 0, 7);

        assertThat(keys()).isEqualTo(before);
        assertThat(counted).containsExactly("wend.example@4");
        assertThat(cards().card("a").map(Card::headline)).hasValue("Corrected");
    }

    @Test
    void aSearchFindsTagsAndSpeakersByTheBeginningOfTheirName() {
        publish(Stories.story("a", "wend.example", "mills", "milliners", "boats"), 1);

        assertThat(cards().search("THE  Míll", 9))
                .extracting(CardQueries.Found::id)
                .containsExactly("milliners", "mills");
        assertThat(cards().search("orla", 9))
                .containsExactly(new CardQueries.Found(true, "orla-tennick@wend.example", "Orla Tennick"));
        assertThat(cards().search("", 9)).isEmpty();
    }

    @Test
    void sitesAndLanguagesAreTold() {
        publish(Stories.story("a", "wend.example"), 1);
        publish(Stories.story("b", "moor.example"), 1);

        assertThat(cards().sites(9)).containsExactly("moor.example", "wend.example");
        assertThat(cards().sites(1)).containsExactly("moor.example");
        assertThat(cards().languages(9)).containsExactly("en");
    }

    @Test
    void theFailuresOfASiteStandAgainstItsArticles() {
        publish(Stories.story("a", "wend.example"), 1);
        publish(Stories.story("b", "wend.example"), 2);
        publish(Stories.story("b", 2, Status.USABLE, "Corrected", "wend.example"), 3);
        put(topics.fetchDlq(), "www.wend.example", new byte[] {1}, NOON);
        put(topics.extractDlq(), "https://wend.example/broken", new byte[] {1}, NOON);
        put(topics.extractDlq(), "https://moor.example/broken", new byte[] {1}, NOON);

        var health = SourceReport.health(
                store(ReaderTopology.CARDS),
                List.of(store(ReaderTopology.FETCH_FAILURES), store(ReaderTopology.EXTRACT_FAILURES)),
                NOON.plusSeconds(3_600));

        assertThat(health)
                .extracting(
                        SourceHealth::site, SourceHealth::articles, SourceHealth::failures, SourceHealth::failureShare)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("moor.example", 0L, 1L, 1.0),
                        org.assertj.core.groups.Tuple.tuple("wend.example", 2L, 2L, 0.5));
    }
}
