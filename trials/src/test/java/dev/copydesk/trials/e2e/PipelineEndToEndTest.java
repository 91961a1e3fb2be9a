package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.header;
import static dev.copydesk.trials.e2e.TopicWatch.key;
import static dev.copydesk.trials.e2e.TopicWatch.value;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.copydesk.desk.newsroom.NewsroomExpectations;
import dev.copydesk.desk.newsroom.SampleNewsroom;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.Article;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Span;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Statement;
import dev.copydesk.events.StatementCheck;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.schemas.Schemas;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample newsroom, served on loopback and really fetched, both of its passes, through every stage: what a
 * read_committed reader finds afterwards.
 */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
abstract class PipelineEndToEndTest {
    private NewsroomExpectations expected;
    private Desk desk;
    private Pipeline pipeline;

    private List<ConsumerRecord<byte[], byte[]>> articles;
    private List<ConsumerRecord<byte[], byte[]>> enriched;
    private List<ConsumerRecord<byte[], byte[]>> digests;
    private List<ConsumerRecord<byte[], byte[]>> refusals;
    private Map<String, ConsumerRecord<byte[], byte[]>> tags;
    private Map<String, ConsumerRecord<byte[], byte[]>> speakers;
    private List<ConsumerRecord<byte[], byte[]>> laterDeadLetters;

    abstract String bootstrapServers();

    @BeforeAll
    void bothPassesOfTheNewsroom(@TempDir Path folder) throws Exception {
        desk = new Desk(bootstrapServers(), "newsroom", folder);
        pipeline = desk.start(StageName.ALL);
        var topics = desk.topics();
        try (var newsroom = SampleNewsroom.start();
                var feed = desk.feed();
                var coming = desk.watch(topics.digests())) {
            expected = newsroom.expected();
            request(feed, newsroom.urls());
            expected.stories().forEach(story -> awaitDigest(coming, story, 1));
            request(feed, newsroom.secondPass());
            expected.updates().forEach(story -> awaitDigest(coming, story, 2));
            desk.awaitNothingWaiting();
        }
        articles = all(topics.articles());
        enriched = all(topics.enriched());
        digests = all(topics.digests());
        refusals = all(topics.fetchDlq());
        tags = newest(topics.tags());
        speakers = newest(topics.speakers());
        laterDeadLetters = new ArrayList<>(all(topics.extractDlq()));
        laterDeadLetters.addAll(all(topics.enrichDlq()));
        laterDeadLetters.addAll(all(topics.publishDlq()));
    }

    @AfterAll
    void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void givesOneDigestForEachVersionOfEachArticleAndNoOther() {
        var due = Stream.concat(
                        expected.stories().stream().map(story -> story.articleId() + ":1"),
                        expected.updates().stream().map(story -> story.articleId() + ":2"))
                .toList();

        assertThat(digests)
                .extracting(record -> key(record) + ":" + digest(record).version())
                .containsExactlyInAnyOrderElementsOf(due);
        assertThat(enriched)
                .extracting(record -> key(record) + ":" + enriched(record).version())
                .containsExactlyInAnyOrderElementsOf(due);
    }

    @Test
    void tellsWhatTheUpdateChanged() {
        var update = expected.updates().get(0);

        var second = enriched.stream()
                .map(PipelineEndToEndTest::enriched)
                .filter(article -> article.version() == 2)
                .toList();

        assertThat(second).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo(update.articleId());
            assertThat(article.article().headline()).isEqualTo(update.headline());
            assertThat(article.changes()).isNotNull().satisfies(changes -> {
                assertThat(changes.headline()).isTrue();
                assertThat(changes.text()).isTrue();
                assertThat(changes.quotesAdded()).isNotEmpty();
            });
        });
        assertThat(enriched.stream().map(PipelineEndToEndTest::enriched).filter(article -> article.version() == 1))
                .allSatisfy(article -> assertThat(article.changes()).isNull());
    }

    @Test
    void fetchesUnchangedPagesAndOtherSpellingsOfAUrlWithoutANewEvent() {
        var again = expected.repeats().size();

        // they have come as articles, and have gone no further
        assertThat(again).isEqualTo(3);
        assertThat(articles).hasSize(expected.digestCount() + again);
        assertThat(enriched).hasSize(expected.digestCount());
    }

    @Test
    void givesEachArticleTheHeadlineAndLanguageOfItsPage() {
        var found = new HashMap<String, Digest>();
        digests.stream()
                .map(PipelineEndToEndTest::digest)
                .filter(digest -> digest.version() == 1)
                .forEach(digest -> found.put(digest.id(), digest));

        assertThat(expected.stories()).allSatisfy(story -> {
            var digest = Objects.requireNonNull(found.get(story.articleId()), story.url());
            assertThat(digest.headline()).isEqualTo(story.headline());
            assertThat(digest.language()).isIn(story.language(), null);
        });
    }

    @Test
    void putsWhatMayNotOrCannotBeFetchedOnTheDeadLetterTopicWithTheReason() {
        var reasons = new TreeMap<String, String>();
        for (var record : refusals) {
            reasons.put(value(record, FetchRequest.class).url(), String.valueOf(header(record, DeadLetter.REASON)));
        }

        var due = new TreeMap<String, String>();
        for (var refusal : expected.refusals()) {
            due.put(refusal.url(), refusal.why() == NewsroomExpectations.Why.ROBOTS ? "robots" : "http-status");
        }
        assertThat(reasons).isEqualTo(due);
        assertThat(refusals).hasSameSizeAs(expected.refusals());
    }

    @Test
    void leavesNoOtherDeadLetter() {
        assertThat(laterDeadLetters)
                .extracting(record -> header(record, DeadLetter.MESSAGE))
                .isEmpty();
    }

    @Test
    void quotesVerbatimWhatStandsAtTheirSpans() {
        var articles = enriched.stream().map(PipelineEndToEndTest::enriched).toList();

        assertThat(articles).anySatisfy(article -> assertThat(article.quotes()).isNotEmpty());
        assertThat(articles).allSatisfy(article -> {
            var text = new CodePoints(article.article().text());
            assertThat(article.quotes())
                    .allSatisfy(quote -> assertThat(quote.text()).isEqualTo(at(text, quote.spans())));
        });
    }

    @Test
    void restsEverySentenceOfADigestOnTheArticlesOwnWords() {
        var texts = new HashMap<String, CodePoints>();
        enriched.stream()
                .map(PipelineEndToEndTest::enriched)
                .forEach(a -> texts.put(
                        a.id() + ":" + a.version(), new CodePoints(a.article().text())));

        assertThat(digests.stream().map(PipelineEndToEndTest::digest)).allSatisfy(digest -> {
            var text = Objects.requireNonNull(texts.get(digest.id() + ":" + digest.version()));
            assertThat(statements(digest))
                    .allSatisfy(statement -> assertThat(
                                    StatementCheck.faults(statement, text.at(new Span(0, text.length()))))
                            .isEmpty());
            assertThat(digest.quotes()).allSatisfy(q -> assertThat(q.text()).isEqualTo(at(text, q.spans())));
        });
    }

    @Test
    void listsEachDigestOnThePagesOfItsTagsAndNowhereElse() {
        var due = new TreeMap<String, TreeSet<String>>();
        var more = new TreeSet<String>();
        for (var digest : newestDigests()) {
            for (var tag : digest.tags()) {
                due.computeIfAbsent(tag.id(), id -> new TreeSet<>()).add(digest.id() + ":" + digest.version());
                if (tag.scheme() != TagScheme.KEYPHRASE) {
                    more.add(tag.id());
                }
            }
        }
        due.entrySet().removeIf(tag -> tag.getValue().size() < 2 && !more.contains(tag.getKey()));

        var listed = new TreeMap<String, TreeSet<String>>();
        tags.forEach((id, record) -> {
            var page = value(record, TagPage.class);
            assertThat(page.count()).isEqualTo(page.digests().size());
            listed.put(
                    id,
                    page.digests().stream()
                            .map((DigestLine line) -> line.articleId() + ":" + line.version())
                            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        });
        assertThat(due).isNotEmpty();
        assertThat(listed).isEqualTo(due);
    }

    @Test
    void countsOnASpeakersPageEveryQuoteThatIsCertainlyTheirs() {
        var newest = new HashMap<String, EnrichedArticle>();
        enriched.stream()
                .map(PipelineEndToEndTest::enriched)
                .forEach(a -> newest.merge(a.id(), a, (one, other) -> one.version() > other.version() ? one : other));
        Map<String, Long> due = newest.values().stream()
                .flatMap(PipelineEndToEndTest::namedSpeakersOfQuotes)
                .collect(groupingBy(id -> id, TreeMap::new, counting()));

        Map<String, Long> counted = speakers.values().stream()
                .map(record -> value(record, SpeakerPage.class))
                .collect(groupingBy(SpeakerPage::id, TreeMap::new, summingLong(SpeakerPage::quoteCount)));

        assertThat(due).isNotEmpty();
        assertThat(counted).isEqualTo(due);
    }

    @Test
    void writesCloudEventsHeadersOnEveryEvent() {
        events().forEach((topic, records) -> {
            assertThat(records).isNotEmpty();
            assertThat(records).allSatisfy(record -> {
                assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
                assertThat(header(record, "ce_type")).isEqualTo(topic.eventType());
                assertThat(header(record, "ce_source")).isEqualTo("/copydesk/" + stageThatWrites(topic));
                assertThat(header(record, "ce_subject")).isEqualTo(key(record));
                assertThat(header(record, "ce_dataschema"))
                        .isEqualTo(Schemas.id(Objects.requireNonNull(topic.record())));
                assertThat(header(record, "content-type")).isEqualTo("application/json");
                assertThat(Instant.parse(header(record, "ce_time")))
                        .isEqualTo(Instant.ofEpochMilli(record.timestamp()));
            });
        });
    }

    @Test
    void givesEveryEventAnIdOfItsOwn() {
        events().forEach((topic, records) -> assertThat(records)
                .extracting(record -> header(record, "ce_id"))
                .doesNotContainNull()
                .doesNotHaveDuplicates());
    }

    @Test
    void writesValuesThatTheSchemasAllow() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        events().forEach((topic, records) -> {
            var schema = registry.getSchema(Schemas.of(Objects.requireNonNull(topic.record())));
            assertThat(records)
                    .allSatisfy(record -> assertThat(schema.validate(
                                    new String(record.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                            .isEmpty());
        });
    }

    /** The events of every topic that a stage writes, without deletions. */
    private Map<Topic, Collection<ConsumerRecord<byte[], byte[]>>> events() {
        var topics = desk.topics();
        var events = new LinkedHashMap<Topic, Collection<ConsumerRecord<byte[], byte[]>>>();
        events.put(topics.articles(), articles);
        events.put(topics.enriched(), enriched);
        events.put(topics.digests(), digests);
        events.put(topics.tags(), tags.values());
        events.put(topics.speakers(), speakers.values());
        return events;
    }

    private static String stageThatWrites(Topic topic) {
        return topic.record() == Article.class
                ? "extract"
                : topic.record() == EnrichedArticle.class ? "enrich" : "publish";
    }

    private Collection<Digest> newestDigests() {
        var newest = new HashMap<String, Digest>();
        digests.stream()
                .map(PipelineEndToEndTest::digest)
                .forEach(d -> newest.merge(d.id(), d, (one, other) -> one.version() > other.version() ? one : other));
        return newest.values();
    }

    private static Stream<String> namedSpeakersOfQuotes(EnrichedArticle article) {
        var named = article.speakers().stream()
                .filter(s -> s.kind() == SpeakerKind.PERSON || s.kind() == SpeakerKind.ORGANISATION)
                .map(s -> s.id())
                .toList();
        return article.quotes().stream()
                .flatMap(quote -> Stream.ofNullable(quote.certainSpeaker()))
                .map(speaker -> speaker.id())
                .filter(named::contains);
    }

    private static List<Statement> statements(Digest digest) {
        return Stream.concat(Stream.ofNullable(digest.signal()), digest.points().stream())
                .toList();
    }

    private static String at(CodePoints text, List<Span> spans) {
        return spans.stream().map(text::at).collect(joining(" "));
    }

    private void request(Feed feed, List<String> urls) {
        for (var url : urls) {
            var value = Json.bytes(new FetchRequest(url, "test", null));
            var host = NormalizedUrl.of(url).host().getBytes(StandardCharsets.UTF_8);
            feed.put(new ProducerRecord<>(desk.topics().requests().name(), host, value));
        }
    }

    private static void awaitDigest(TopicWatch digests, NewsroomExpectations.Story story, int version) {
        digests.await(
                "version " + version + " of " + story.headline(),
                record ->
                        key(record).equals(story.articleId()) && digest(record).version() == version);
    }

    private List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        try (var watch = desk.watch(topic)) {
            return watch.all();
        }
    }

    private Map<String, ConsumerRecord<byte[], byte[]>> newest(Topic topic) {
        try (var watch = desk.watch(topic)) {
            return watch.newest();
        }
    }

    private static Digest digest(ConsumerRecord<byte[], byte[]> record) {
        return value(record, Digest.class);
    }

    private static EnrichedArticle enriched(ConsumerRecord<byte[], byte[]> record) {
        return value(record, EnrichedArticle.class);
    }
}
