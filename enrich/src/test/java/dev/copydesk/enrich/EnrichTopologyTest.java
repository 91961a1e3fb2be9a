package dev.copydesk.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Changes;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Status;
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
import java.util.Map;
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

class EnrichTopologyTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final String URL = "https://saltmere.example/harbour";
    private static final String ID = ArticleId.of(NormalizedUrl.of(URL));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
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
    void givesANewArticleVersionOne() {
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));

        assertThat(enriched()).singleElement().satisfies(e -> {
            assertThat(e.version()).isEqualTo(1);
            assertThat(e.changes()).isNull();
            assertThat(e.quotes())
                    .singleElement()
                    .satisfies(q -> assertThat(q.text()).isEqualTo("We are open,"));
        });
    }

    @Test
    void makesNoEventOfAnUnchangedArticle() {
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));

        assertThat(enriched()).hasSize(1);
    }

    @Test
    void givesAChangedArticleTheNextVersion() {
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));
        push(article("“We are open,” Ada Fenn said. “Come in by the north gate,” Bo Marsh said.", Status.USABLE));

        assertThat(enriched()).extracting(EnrichedArticle::version).containsExactly(1, 2);
    }

    @Test
    void namesTheQuotesThatAVersionAdds() {
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));
        push(article("“We are open,” Ada Fenn said.\n\n“Come in by the north gate,” Bo Marsh said.", Status.USABLE));

        var second = enriched().get(1);
        var added = second.quotes().stream()
                .filter(q -> q.text().startsWith("Come in"))
                .findFirst()
                .orElseThrow();
        assertThat(second.changes()).isEqualTo(new Changes(false, true, List.of(added.id()), List.of()));
    }

    @Test
    void countsOnWhenAnArticleReturnsToAnEarlierWording() {
        push(article("First wording of it.", Status.USABLE));
        push(article("Second wording of it.", Status.USABLE));
        push(article("First wording of it.", Status.USABLE));

        assertThat(enriched()).extracting(EnrichedArticle::version).containsExactly(1, 2, 3);
    }

    @Test
    void anOlderFetchThatComesLaterIsNoVersion() {
        push(fetched("Newer wording of it.", 20), 30);
        push(fetched("Older wording of it.", 10), 40);

        assertThat(enriched()).extracting(e -> e.article().text()).containsExactly("Newer wording of it.");
    }

    @Test
    void whatWasFetchedAtTheSameTimeIsTakenAsItComes() {
        push(fetched("First wording of it.", 20), 30);
        push(fetched("Second wording of it.", 20), 30);

        assertThat(enriched()).extracting(EnrichedArticle::version).containsExactly(1, 2);
    }

    @Test
    void aWordingThatStillStoodLaterIsNotReplacedByOneFetchedBetween() {
        push(fetched("The wording that stands.", 10), 10);
        push(fetched("The wording that stands.", 30), 30);
        push(fetched("A wording in between.", 20), 40);

        assertThat(enriched()).hasSize(1);
    }

    @Test
    void aReplayOfAllArticlesMakesNoVersion() {
        for (int round = 0; round < 2; round++) {
            push(fetched("First wording of it.", 10), 10);
            push(fetched("Second wording of it.", 20), 20);
        }

        assertThat(enriched()).extracting(EnrichedArticle::version).containsExactly(1, 2);
    }

    @Test
    void anArticleThatDoesNotSayWhenItWasFetchedIsAsOldAsItsRecord() {
        push(article("Newer wording of it.", Status.USABLE), 20);
        push(article("Older wording of it.", Status.USABLE), 10);

        assertThat(enriched()).hasSize(1);
    }

    @Test
    void aFetchTimeInTheFutureDoesNotShutOutWhatComesLater() {
        push(fetched("A wording from the year 2100.", 4_102_444_800_000L), 20);
        push(fetched("The next wording of it.", 30), 30);

        assertThat(enriched()).extracting(EnrichedArticle::version).containsExactly(1, 2);
    }

    @Test
    void aRetractionIsTakenWhateverTheTime() {
        push(fetched("Any wording of it.", 20), 20);
        push(article("Any wording of it.", Status.CANCELED), 10);

        assertThat(read(TOPICS.enriched())).hasSize(3);
    }

    @Test
    void aPageFetchedBeforeTheRetractionDoesNotUndoIt() {
        push(fetched("First wording of it.", 10), 10);
        push(article("First wording of it.", Status.CANCELED), 30);
        push(fetched("Second wording of it.", 20), 40);

        assertThat(read(TOPICS.enriched())).hasSize(3);
    }

    @Test
    void aPageFetchedAfterTheRetractionPublishesTheArticleAgain() {
        push(fetched("First wording of it.", 10), 10);
        push(article("First wording of it.", Status.CANCELED), 30);
        push(fetched("First wording of it.", 40), 40);

        assertThat(read(TOPICS.enriched())).hasSize(4);
    }

    @Test
    void followsARetractionWithATombstone() {
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));
        push(article("“We are open,” Ada Fenn said.", Status.CANCELED));

        var records = read(TOPICS.enriched());
        assertThat(records).hasSize(3);
        assertThat(Json.read(records.get(1).value(), EnrichedArticle.class).status())
                .isEqualTo(Status.CANCELED);
        assertThat(records.get(2).value()).isNull();
    }

    @Test
    void makesNothingOfTheRetractionOfAnArticleThatItNeverSaw() {
        push(article("“We are open,” Ada Fenn said.", Status.CANCELED));

        assertThat(read(TOPICS.enriched())).isEmpty();
    }

    @Test
    void sendsBrokenJsonToTheDeadLettersAndGoesOn() {
        push(ID, "{\"id\":".getBytes(UTF_8));
        push(article("“We are open,” Ada Fenn said.", Status.USABLE));

        assertThat(deadLetterReasons()).containsExactly("bad-json");
        assertThat(enriched()).hasSize(1);
    }

    @Test
    void sendsAnArticleUnderAnotherKeyToTheDeadLetters() {
        push("another", Json.bytes(article("Anything at all.", Status.USABLE)));

        assertThat(deadLetterReasons()).containsExactly("no-key");
    }

    @Test
    void sendsATombstoneToTheDeadLetters() {
        push(ID, null);

        assertThat(deadLetterReasons()).containsExactly("empty");
    }

    @Test
    void remembersNothingOfAnArticleWhoseEventIsTooLarge() {
        var sentence = "\u0001".repeat(100) + " said. ";
        var huge = article(sentence.repeat(40_000), Status.USABLE);
        try (var small = new TopologyTestDriver(
                EnrichTopology.of(
                        TOPICS,
                        (article, version, people) -> new EnrichedArticle(
                                article.id(),
                                version,
                                article.status(),
                                huge,
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null)),
                StageRunner.properties(
                        StageName.ENRICH,
                        TOPICS,
                        TOPICS.enrichDlq(),
                        StageSettings.of("unused:1", folder.resolve("small"))))) {
            var input =
                    small.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer());
            input.pipeInput(ID, Json.bytes(article("Small.", Status.USABLE)));
            input.pipeInput(ID, Json.bytes(article("Small.", Status.USABLE)));

            assertThat(small.createOutputTopic(
                                    TOPICS.enrichDlq().name(), new StringDeserializer(), new ByteArrayDeserializer())
                            .readRecordsToList())
                    .as("the second is no unchanged repeat of a version that nobody has")
                    .hasSize(2);
        }
    }

    private static Article fetched(String text, long at) {
        return article(text, Status.USABLE, Instant.ofEpochMilli(at));
    }

    private static Article article(String text, Status status) {
        return article(text, status, null);
    }

    private static Article article(String text, Status status, @Nullable Instant fetchedAt) {
        var blocks = text.isEmpty()
                ? List.<Block>of()
                : List.of(new Block(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length()), null));
        return new Article(
                ID,
                status,
                URL,
                URL,
                List.of(),
                "saltmere.example",
                "Harbour reopens",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                "en",
                List.of(),
                List.of(),
                text,
                blocks,
                List.of(),
                List.of(),
                ContentHash.of("Harbour reopens", null, text),
                fetchedAt,
                Map.of(),
                null,
                List.of(),
                null);
    }

    private void push(Article article) {
        push(article.id(), Json.bytes(article));
    }

    private void push(Article article, long timestamp) {
        driver.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(article.id(), Json.bytes(article), timestamp);
    }

    private void push(String key, byte @Nullable [] value) {
        driver.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, new RecordHeaders()));
    }

    private List<EnrichedArticle> enriched() {
        return read(TOPICS.enriched()).stream()
                .map(record -> Json.read(record.value(), EnrichedArticle.class))
                .toList();
    }

    private List<String> deadLetterReasons() {
        return read(TOPICS.enrichDlq()).stream()
                .map(letter -> new String(
                        letter.headers().lastHeader(DeadLetter.REASON).value(), UTF_8))
                .toList();
    }

    private List<TestRecord<String, byte[]>> read(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }
}
