package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.retract.Retractor;
import dev.copydesk.operations.trace.Trace;
import dev.copydesk.operations.trace.TraceQuestion;
import dev.copydesk.operations.trace.TraceStep;
import dev.copydesk.operations.trace.TraceStep.Kind;
import dev.copydesk.operations.trace.TraceVerdict.Outcome;
import dev.copydesk.operations.trace.Tracer;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.trials.process.TrialPatience;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Articles with different fates, each followed through real stages on a broker. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before all tests
class TraceEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Set<StageName> STAGES = Set.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);

    @TempDir
    static Path folder;

    private static Desk desk;
    private static Pipeline running;
    private static Feed feed;

    @BeforeAll
    static void start() throws Exception {
        desk = new Desk(BROKER.bootstrapServers(), "trace", folder.resolve("state"));
        running = desk.start(STAGES);
        feed = desk.feed();
    }

    @AfterAll
    static void stop() {
        feed.close();
        running.close();
        desk.close();
    }

    private static String id(String url) {
        return ArticleId.of(NormalizedUrl.of(url));
    }

    private static void submit(String url, byte[] html) {
        feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), html));
        desk.awaitNothingWaitingFor(STAGES);
    }

    private static byte[] story(String canonical, String weeks) {
        return new String(SmallStory.html(canonical), UTF_8)
                .replace("nine weeks", weeks)
                .getBytes(UTF_8);
    }

    private static Trace trace(String asked) {
        return trace(desk.topics(), asked);
    }

    private static Trace trace(Topics topics, String asked) {
        return new Tracer(new Cluster(desk.client(), topics)).trace(TraceQuestion.of(asked), TrialPatience.LIMIT);
    }

    private static List<Kind> kinds(Trace trace) {
        return trace.steps().stream().map(TraceStep::kind).toList();
    }

    @Test
    void showsEveryStepOfAnArticleThatIsPublished() {
        var url = "https://wend.example/news/all-the-way";
        feed.put(new ProducerRecord<>(
                desk.topics().requests().name(),
                "wend.example".getBytes(UTF_8),
                Json.bytes(new FetchRequest(url, "submit", null))));
        submit(url, story(url, "nine weeks"));

        var trace = trace(url);

        assertThat(trace.article()).isEqualTo(id(url));
        assertThat(trace.url()).isEqualTo(url);
        assertThat(trace.verdict().outcome()).isEqualTo(Outcome.WITHHELD);
        assertThat(trace.verdict().reason()).isEqualTo("too-short");
        assertThat(trace.complete()).isTrue();
        assertThat(kinds(trace))
                .startsWith(Kind.REQUEST, Kind.PAGE, Kind.ARTICLE, Kind.ENRICHED, Kind.DIGEST)
                .contains(Kind.TAG_PAGE, Kind.SPEAKER_PAGE);
        assertThat(trace.steps().subList(1, trace.steps().size()))
                .as("each after the one that it was made of")
                .allSatisfy(step -> assertThat(step.afterMillis()).isNotNull().isNotNegative());
        assertThat(trace.steps().subList(2, 5))
                .as("they have the page's time, and another at which they could be read")
                .allSatisfy(step -> {
                    assertThat(step.timestamp()).isEqualTo(trace.steps().get(1).timestamp());
                    assertThat(step.readableAt()).isNotNull().isAfter(step.timestamp());
                });
    }

    @Test
    void aPageIsFoundOnWhateverPartitionItsClientPutIt() {
        var url = "https://wend.example/news/other-partitioner";
        var key = url.getBytes(UTF_8);
        var pages = desk.topics().pages();
        int byDefault = Utils.toPositive(Utils.murmur2(key)) % pages.partitions();
        int other = (byDefault + 1) % pages.partitions();
        feed.put(new ProducerRecord<>(pages.name(), other, key, story(url, "nine weeks")));
        desk.awaitNothingWaitingFor(STAGES);

        var trace = trace(url);

        assertThat(kinds(trace)).startsWith(Kind.PAGE, Kind.ARTICLE, Kind.ENRICHED, Kind.DIGEST);
        assertThat(trace.steps().get(0).partition()).isEqualTo(other);
    }

    @Test
    void anArticleIsFoundByEveryNameThatItHas() {
        var url = "https://wend.example/news/many-names";
        var alias = "https://m.wend.example/many-names";
        submit(alias, story(url, "nine weeks"));
        var quote = desk.watch(desk.topics().enriched()).newest().values().stream()
                .map(record -> TopicWatch.value(record, EnrichedArticle.class))
                .filter(article -> article.id().equals(id(url)))
                .findFirst()
                .orElseThrow()
                .quotes()
                .get(0)
                .id();

        for (var name : List.of(url, "http://WWW.wend.example/news/many-names?utm_source=x#y", id(url), alias, quote)) {
            assertThat(trace(name)).as(name).satisfies(trace -> {
                assertThat(trace.article()).isEqualTo(id(url));
                assertThat(kinds(trace)).startsWith(Kind.PAGE, Kind.ARTICLE, Kind.ENRICHED, Kind.DIGEST);
            });
        }
    }

    @Test
    void aPageThatIsNoArticleNamesItsDeadLetter() {
        var url = "https://wend.example/news/nothing-here";
        submit(url, "<html><body></body></html>".getBytes(UTF_8));
        var letter = desk.watch(desk.topics().extractDlq())
                .await("the dead letter", record -> url.equals(TopicWatch.key(record)));

        var trace = trace(url);

        assertThat(trace.verdict().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(trace.verdict().stage()).isEqualTo("extract");
        assertThat(trace.verdict().letter()).isEqualTo("extract.dlq-" + letter.partition() + "@" + letter.offset());
        assertThat(kinds(trace)).containsExactly(Kind.PAGE, Kind.DEAD_LETTER);
        assertThat(trace(id(url)).verdict().letter())
                .as("by the id that it would have had")
                .isEqualTo(trace.verdict().letter());
    }

    @Test
    void showsEveryVersionOfAnArticleThatWasCorrectedTwice() {
        var url = "https://wend.example/news/corrected";
        submit(url, story(url, "nine weeks"));
        submit(url, story(url, "ten weeks"));
        submit(url, story(url, "eleven weeks"));

        var trace = trace(url);

        assertThat(trace.steps())
                .filteredOn(step -> step.kind() == Kind.DIGEST)
                .extracting(TraceStep::version)
                .containsExactly(1, 2, 3);
        assertThat(trace.verdict().says()).contains("version 3");
        assertThat(kinds(trace)).filteredOn(Kind.PAGE::equals).hasSize(3);
    }

    @Test
    void anArticleThatWasTakenBackEndsInTombstones() {
        var url = "https://wend.example/news/taken-back";
        submit(url, story(url, "nine weeks"));
        feed.put(retraction(url));
        desk.awaitNothingWaitingFor(STAGES);

        var trace = trace(url);

        assertThat(trace.verdict().outcome()).isEqualTo(Outcome.RETRACTED);
        assertThat(trace.steps())
                .filteredOn(step -> step.dataset().equals("digests"))
                .extracting(TraceStep::kind)
                .containsExactly(Kind.DIGEST, Kind.RETRACTION, Kind.TOMBSTONE);
        assertThat(trace.steps())
                .filteredOn(step -> step.dataset().equals("articles") && step.kind() == Kind.RETRACTION)
                .singleElement()
                .satisfies(step -> assertThat(step.says()).contains("by mistake"));
    }

    private static ProducerRecord<byte[], byte[]> retraction(String url) {
        var record = new ProducerRecord<>(
                desk.topics().articles().name(),
                id(url).getBytes(UTF_8),
                Json.bytes(SmallStory.article(url).retracted()));
        record.headers().add(Retractor.REASON, "by mistake".getBytes(UTF_8));
        return record;
    }

    @Test
    void nothingIsFoundOfAnArticleThatNeverCame() {
        var trace = trace("https://wend.example/news/never");

        assertThat(trace.verdict().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(trace.steps()).isEmpty();
        assertThat(trace.complete()).isTrue();
        assertThat(trace.verdict().says()).startsWith("nothing of it was found; all that is kept under its keys");
    }

    @Test
    void anArticleWhoseStageIsStoppedWaitsBehindWhatCameBefore() {
        var url = "https://wend.example/news/held-up";
        try (var stopped = new Desk(BROKER.bootstrapServers(), "trace-stopped", folder.resolve("stopped"))) {
            var pages = stopped.topics().pages();
            int partition = Utils.toPositive(Utils.murmur2(url.getBytes(UTF_8))) % pages.partitions();
            for (int i = 0; i < 4; i++) {
                var before = "https://wend.example/before/" + i;
                feed.put(
                        new ProducerRecord<>(pages.name(), partition, before.getBytes(UTF_8), SmallStory.html(before)));
            }
            feed.put(new ProducerRecord<>(pages.name(), url.getBytes(UTF_8), SmallStory.html(url)));

            var verdict = trace(stopped.topics(), url).verdict();

            assertThat(verdict.outcome()).isEqualTo(Outcome.WAITING);
            assertThat(verdict.stage()).isEqualTo("extract");
            assertThat(verdict.behind()).isEqualTo(4);
            assertThat(verdict.counted()).isTrue();
            assertThat(verdict.says()).isEqualTo("waits for extract behind 4 records");
        }
    }

    @Test
    void topicsThatAreNotThereHoldNothing() {
        var none = Topics.of(new TopicSettings("trace-none", 3, (short) -1, TopicSettings.DEFAULTS.maxPageBytes()));

        assertThat(trace(none, "https://wend.example/x").verdict().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aDigestOfTheTraceIsTheOneOnItsPlace() {
        var url = "https://wend.example/news/same-place";
        submit(url, story(url, "nine weeks"));

        var step = trace(url).steps().stream()
                .filter(s -> s.kind() == Kind.DIGEST)
                .findFirst()
                .orElseThrow();

        assertThat(desk.watch(desk.topics().digests()).all())
                .filteredOn(r -> r.partition() == step.partition() && r.offset() == step.offset())
                .singleElement()
                .satisfies(
                        r -> assertThat(TopicWatch.value(r, Digest.class).url()).isEqualTo(url));
    }
}
