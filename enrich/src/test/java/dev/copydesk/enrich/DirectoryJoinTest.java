package dev.copydesk.enrich;

import static dev.copydesk.enrich.directory.People.person;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.events.Article;
import dev.copydesk.events.Changes;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.Status;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles and the directory, in the order in which they come. */
@SuppressWarnings("NullAway.Init")
class DirectoryJoinTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final String SAID = "“We are late,” Ada Byron said.";

    @TempDir
    Path folder;

    private TopologyTestDriver driver;
    private TestOutputTopic<String, byte[]> enriched;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(
                EnrichTopology.of(TOPICS, new Enricher()::enrich),
                StageRunner.properties(
                        StageName.ENRICH, TOPICS, TOPICS.enrichDlq(), StageSettings.of("unused:1", folder)));
        enriched = driver.createOutputTopic(
                TOPICS.enriched().name(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private void know(DirectoryEntry entry) {
        directory(entry.id(), Json.bytes(entry));
    }

    private void directory(String key, byte @Nullable [] value) {
        pipe(TOPICS.directory().name(), key, value, new RecordHeaders());
    }

    private void pipe(String topic, String key, byte @Nullable [] value, RecordHeaders headers) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers));
    }

    private void arrives(Article article) {
        pipe(TOPICS.articles().name(), article.id(), Json.bytes(article), new RecordHeaders());
    }

    private void comesBack(Article article) {
        var headers = new RecordHeaders();
        Replay.mark(headers);
        pipe(TOPICS.articles().name(), article.id(), Json.bytes(article), headers);
    }

    private List<EnrichedArticle> events() {
        return enriched.readValuesToList().stream()
                .map(value -> Json.read(value, EnrichedArticle.class))
                .toList();
    }

    private static Speaker speaker(EnrichedArticle article) {
        return article.speakers().get(0);
    }

    private static Article canceled(Article a) {
        return new Article(
                a.id(),
                Status.CANCELED,
                a.url(),
                a.canonicalUrl(),
                a.aliases(),
                a.site(),
                a.headline(),
                a.standfirst(),
                a.bylines(),
                a.publishedAt(),
                a.modifiedAt(),
                a.dateline(),
                a.section(),
                a.language(),
                a.images(),
                a.keywords(),
                a.text(),
                a.blocks(),
                a.links(),
                a.pullQuotes(),
                a.contentHash(),
                a.fetchedAt(),
                a.provenance(),
                null,
                List.of(),
                null);
    }

    /** A running group keeps the topology that it began with: brokers refuse another one. */
    @Test
    void theDirectoryLeavesTheStagesTasksAsTheyWere() {
        var tasks = EnrichTopology.of(TOPICS, new Enricher()::enrich).describe().subtopologies();

        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.id()).isZero());
    }

    @Test
    void anArticleIsJoinedWithTheDirectoryAsItStands() {
        know(person("p1", "Ada Byron"));
        arrives(Written.article(SAID));

        assertThat(events()).extracting(e -> speaker(e).id()).containsExactly("p1");
    }

    @Test
    void anEntryThatChangesIsFoundByItsNewNameAlone() {
        know(person("p1", "Ada Byron"));
        know(person("p1", "Ada Marten"));
        arrives(Written.article(SAID + "\n\n“Go on,” Ada Marten said."));

        assertThat(events().get(0).speakers())
                .extracting(Speaker::name, Speaker::id)
                .containsExactly(tuple("Ada Byron", "ada-byron@news.example"), tuple("Ada Marten", "p1"));
    }

    @Test
    void anEntryThatIsRemovedIsNobodys() {
        know(person("p1", "Ada Byron"));
        directory("p1", null);
        arrives(Written.article(SAID));

        assertThat(events()).extracting(e -> speaker(e).id()).containsExactly("ada-byron@news.example");
    }

    @Test
    void anEntryThatCannotBeReadLeavesItsKeyEmptyAndStopsNothing() {
        know(person("p1", "Ada Byron"));
        directory("p1", "{\"id\":\"p1\",\"name\":".getBytes(UTF_8));
        directory("p2", Json.bytes(person("p3", "Ada Byron")));
        arrives(Written.article(SAID));

        assertThat(events()).extracting(e -> speaker(e).id()).containsExactly("ada-byron@news.example");
    }

    @Test
    void aRecordOfAnotherTypeOnTheDirectorysTopicIsNoPerson() {
        var headers = new RecordHeaders();
        headers.add("ce_type", "dev.copydesk.tagrule.v1".getBytes(UTF_8));
        pipe(TOPICS.directory().name(), "p1", Json.bytes(person("p1", "Ada Byron")), headers);
        arrives(Written.article(SAID));

        assertThat(events()).extracting(e -> speaker(e).id()).containsExactly("ada-byron@news.example");
    }

    private static List<String> rules(EnrichedArticle article) {
        return article.tags().stream()
                .flatMap(tag -> tag.sources().stream())
                .filter(source -> source.scheme() == TagScheme.RULE)
                .map(source -> String.valueOf(source.ref()))
                .toList();
    }

    private void rule(String id, String query) {
        directory("rule:" + id, Json.bytes(new TagRule(id, id, query, null)));
    }

    @Test
    void aRuleTagsArticlesFromThenOnUntilItIsRemoved() {
        rule("lateness", "late");
        arrives(Written.article(SAID));
        directory("rule:lateness", null);
        comesBack(Written.article(SAID));

        assertThat(events()).extracting(DirectoryJoinTest::rules).containsExactly(List.of("rule:lateness"), List.of());
    }

    @Test
    void aRuleThatCannotBeReadLeavesItsKeyEmptyAndStopsNothing() {
        rule("a", "late");
        rule("b", "late");
        rule("c", "late");
        directory("rule:a", Json.bytes(new TagRule("a", "a", "late AND", null)));
        directory("rule:b", "{".getBytes(UTF_8));
        directory("rule:c", Json.bytes(new TagRule("d", "d", "late", null)));
        rule("e", "late");
        arrives(Written.article(SAID));

        assertThat(events()).extracting(DirectoryJoinTest::rules).containsExactly(List.of("rule:e"));
    }

    @Test
    void aRuleAndAPersonOfOneIdAreTwo() {
        know(person("ada", "Ada Byron"));
        rule("ada", "late");
        directory("rule:ada", null);
        arrives(Written.article(SAID));

        assertThat(events()).extracting(e -> speaker(e).id()).containsExactly("ada");
    }

    @Test
    void twoEntriesOfOneNameLinkNobodyUntilOneIsRemoved() {
        know(person("p1", "Ada Byron"));
        know(person("p2", "Ada Byron"));
        arrives(Written.article(SAID));
        directory("p2", null);
        comesBack(Written.article(SAID));

        assertThat(events())
                .extracting(e -> speaker(e).id(), e -> speaker(e).unlinked() == null)
                .containsExactly(tuple("ada-byron@testarticle", false), tuple("p1", true));
    }

    @Test
    void anUnchangedArticleThatArrivesAgainMakesNoEventThoughTheDirectoryChanged() {
        arrives(Written.article(SAID));
        know(person("p1", "Ada Byron"));
        arrives(Written.article(SAID));

        assertThat(events()).hasSize(1);
    }

    @Test
    void anArticleThatComesBackKeepsItsVersionAndIsItsNextRevision() {
        arrives(Written.article(SAID));
        know(person("p1", "Ada Byron"));
        comesBack(Written.article(SAID));
        know(person("p1", "Somebody Else"));
        comesBack(Written.article(SAID));

        assertThat(events())
                .extracting(
                        EnrichedArticle::version,
                        EnrichedArticle::revision,
                        e -> speaker(e).id())
                .containsExactly(
                        tuple(1, null, "ada-byron@news.example"),
                        tuple(1, 2, "p1"),
                        tuple(1, 3, "ada-byron@news.example"));
    }

    @Test
    void everyRevisionHasAnEventIdOfItsOwn() {
        arrives(Written.article(SAID));
        know(person("p1", "Ada Byron"));
        comesBack(Written.article(SAID));

        assertThat(enriched.readRecordsToList())
                .extracting(r -> new String(
                        Objects.requireNonNull(r.headers().lastHeader("ce_id")).value(), UTF_8))
                .containsExactly("testarticle:1", "testarticle:1:2");
    }

    @Test
    void anArticleThatComesBackWithTheSameResultMakesNoEvent() {
        know(person("p1", "Ada Byron"));
        arrives(Written.article(SAID));
        comesBack(Written.article(SAID));
        know(person("p9", "Nobody Here"));
        comesBack(Written.article(SAID));

        assertThat(events()).hasSize(1);
    }

    @Test
    void anArticleThatComesBackTwiceAfterOneChangeMakesOneEvent() {
        arrives(Written.article(SAID));
        know(person("p1", "Ada Byron"));
        comesBack(Written.article(SAID));
        comesBack(Written.article(SAID));

        assertThat(events()).extracting(EnrichedArticle::revision).containsExactly(null, 2);
    }

    @Test
    void anOlderVersionThatComesBackIsPassedOver() {
        arrives(Written.article(SAID));
        arrives(Written.article(SAID + " “Go on,” she said."));
        know(person("p1", "Ada Byron"));
        comesBack(Written.article(SAID));

        assertThat(events()).extracting(EnrichedArticle::version).containsExactly(1, 2);
    }

    @Test
    void anArticleThatNobodyKnowsOrThatIsRetractedDoesNotComeBack() {
        comesBack(Written.article(SAID));
        arrives(Written.article(SAID));
        arrives(canceled(Written.article(SAID)));
        comesBack(canceled(Written.article(SAID)));
        comesBack(Written.article(SAID));

        assertThat(enriched.readRecordsToList())
                .as("version 1, its retraction, a tombstone")
                .hasSize(3);
    }

    @Test
    void aRevisionSaysWhatItsVersionChanged() {
        arrives(Written.article(SAID));
        arrives(Written.article(SAID + " “Go on,” she said."));
        know(person("p1", "Ada Byron"));
        comesBack(Written.article(SAID + " “Go on,” she said."));

        var events = events();
        assertThat(events.get(1).changes()).extracting(Changes::text).isEqualTo(true);
        assertThat(events.get(2).changes()).isEqualTo(events.get(1).changes());
    }

    @Test
    void theNextVersionAfterARevisionIsAFirstOneAgain() {
        arrives(Written.article(SAID));
        know(person("p1", "Ada Byron"));
        comesBack(Written.article(SAID));
        arrives(Written.article(SAID + " It rained."));

        assertThat(events())
                .extracting(EnrichedArticle::version, EnrichedArticle::revision)
                .containsExactly(tuple(1, null), tuple(1, 2), tuple(2, null));
    }
}
