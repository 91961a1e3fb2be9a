package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.Continuation;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.Page;
import dev.copydesk.events.Parts;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

/** An article on several pages, in the extract stage. */
class ExtractPartsTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final String STORY = "https://harbour-post.example/2026/ferry-line-opens-again";
    private static final Instant MORNING = Instant.parse("2026-03-01T09:30:00Z");

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

    private static String html(String text, int next) {
        var pager = next == 0 ? "" : "<div class=pagination><a href=\"" + STORY + "/" + next + "\">Next</a></div>";
        return page("<p>" + text + "</p>" + pager);
    }

    private void pushFirst(String text, int next, Instant at) {
        push(Pages.of(STORY, html(text, next)), STORY, at);
    }

    private void pushPart(int part, String text, int next, Instant at) {
        push(Pages.of(STORY + "/" + part, html(text, next)).continuing(new Continuation(STORY, part)), STORY, at);
    }

    private void push(Page page, @Nullable String key, Instant at) {
        var headers = new RecordHeaders();
        page.writeTo(headers);
        driver.createInputTopic(TOPICS.pages().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, page.body(), headers, at));
    }

    private List<Article> articles() {
        return read(TOPICS.articles()).stream()
                .map(record -> Json.read(record.value(), Article.class))
                .toList();
    }

    private List<FetchRequest> requests() {
        return read(TOPICS.requests()).stream()
                .map(record -> Json.read(record.value(), FetchRequest.class))
                .toList();
    }

    private List<String> deadLetters() {
        return read(TOPICS.extractDlq()).stream()
                .map(record -> new String(
                        record.headers().lastHeader(DeadLetter.REASON).value(), UTF_8))
                .toList();
    }

    private List<TestRecord<String, byte[]>> read(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    @Test
    void theFirstPageIsAnArticleAtOnceAndTheSecondIsAskedFor() {
        pushFirst(FIRST, 2, MORNING);

        assertThat(articles()).extracting(Article::text).containsExactly(FIRST);
        assertThat(requests())
                .containsExactly(new FetchRequest(STORY + "/2", "extract", MORNING, new Continuation(STORY, 2)));
    }

    @Test
    void aRequestIsKeyedByItsHost() {
        pushFirst(FIRST, 2, MORNING);

        assertThat(read(TOPICS.requests())).extracting(TestRecord::key).containsExactly("harbour-post.example");
    }

    @Test
    void eachPageThatArrivesMakesTheArticleLonger() {
        pushFirst(FIRST, 2, MORNING);
        pushPart(2, SECOND, 3, MORNING.plusSeconds(1));
        pushPart(3, THIRD, 0, MORNING.plusSeconds(2));

        var articles = articles();
        assertThat(articles)
                .extracting(Article::text)
                .containsExactly(FIRST, FIRST + "\n\n" + SECOND, FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(articles)
                .extracting(Article::id)
                .containsOnly(articles.get(0).id());
        assertThat(articles).extracting(Article::contentHash).doesNotHaveDuplicates();
        assertThat(articles.get(2).parts()).extracting(Parts::next).isNull();
        assertThat(requests()).extracting(FetchRequest::url).containsExactly(STORY + "/2", STORY + "/3");
    }

    @Test
    void aPageThatIsReadTwiceForOneFetchAsksForTheNextOnce() {
        pushFirst(FIRST, 2, MORNING);
        pushFirst(FIRST, 2, MORNING);
        pushPart(2, SECOND, 3, MORNING);
        pushPart(2, SECOND, 3, MORNING);

        assertThat(requests()).hasSize(2);
    }

    @Test
    void aFirstPageFetchedAgainKeepsWhatFollowedItAndAsksForItAgain() {
        pushFirst(FIRST, 2, MORNING);
        pushPart(2, SECOND, 0, MORNING);
        pushFirst(THIRD, 2, MORNING.plusSeconds(3600));

        assertThat(articles()).extracting(Article::text).last().isEqualTo(THIRD + "\n\n" + SECOND);
        assertThat(requests()).hasSize(2);
    }

    @Test
    void aFirstPageThatIsNoLongerFollowedStandsAlone() {
        pushFirst(FIRST, 2, MORNING);
        pushPart(2, SECOND, 0, MORNING);
        pushFirst(THIRD, 0, MORNING.plusSeconds(3600));
        pushPart(2, SECOND, 0, MORNING.plusSeconds(3601));

        assertThat(articles()).extracting(Article::text).last().isEqualTo(THIRD);
        assertThat(deadLetters()).containsExactly("no-article");
    }

    @Test
    void aSecondPageThatIsTheFirstAgainEndsTheArticle() {
        pushFirst(FIRST, 2, MORNING);
        pushPart(2, FIRST, 3, MORNING.plusSeconds(1));

        assertThat(articles()).extracting(Article::text).containsExactly(FIRST, FIRST);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void pagesThatNeverEndAreFollowedToABound() {
        pushFirst(FIRST, 2, MORNING);
        for (int part = 2; part <= Continuation.MAX_PARTS; part++) {
            pushPart(part, SECOND + " This is page " + part + " of the ferry's long story.", part + 1, MORNING);
        }

        assertThat(requests()).hasSize(Continuation.MAX_PARTS - 1);
        assertThat(articles()).hasSize(Continuation.MAX_PARTS);
    }

    @Test
    void aPartWithoutItsFirstPageIsADeadLetter() {
        pushPart(2, SECOND, 0, MORNING);

        assertThat(articles()).isEmpty();
        assertThat(deadLetters()).containsExactly("no-article");
    }

    @Test
    void aPartThatSkipsAnotherIsADeadLetter() {
        pushFirst(FIRST, 2, MORNING);
        pushPart(3, THIRD, 0, MORNING);

        assertThat(articles()).hasSize(1);
        assertThat(deadLetters()).containsExactly("no-article");
    }

    @Test
    void aPartOfAnotherSiteIsADeadLetter() {
        pushFirst(FIRST, 2, MORNING);
        push(
                Pages.of("https://other.example/2", html(SECOND, 0)).continuing(new Continuation(STORY, 2)),
                STORY,
                MORNING);

        assertThat(articles()).hasSize(1);
        assertThat(deadLetters()).containsExactly("no-article");
    }

    @Test
    void aPartThatWasRedirectedToAnotherSiteIsADeadLetter() {
        pushFirst(FIRST, 2, MORNING);
        var body = html(SECOND, 0).getBytes(UTF_8);
        push(
                new Page(STORY + "/2", "https://other.example/2", 200, null, null, new Continuation(STORY, 2), body),
                STORY,
                MORNING);

        assertThat(deadLetters()).containsExactly("no-article");
    }

    @Test
    void aPageUnderAKeyThatIsNotItsUrlIsNotFollowed() {
        push(Pages.of(STORY, html(FIRST, 2)), "desk-7", MORNING);

        assertThat(articles()).hasSize(1);
        assertThat(requests()).isEmpty();
    }

    @Test
    void whatIsHeldIsForgottenWithThePages() {
        pushFirst(FIRST, 2, MORNING);
        push(
                Pages.of("https://harbour-post.example/other", html(THIRD, 0)),
                "https://harbour-post.example/other",
                MORNING.plus(Duration.ofDays(8)));

        assertThat(driver.getKeyValueStore(ExtractTopology.PARTS).all().hasNext())
                .isFalse();
    }

    @Test
    void anArticleOnOnePageHoldsNothing() {
        pushFirst(FIRST, 0, MORNING);

        assertThat(driver.getKeyValueStore(ExtractTopology.PARTS).all().hasNext())
                .isFalse();
    }
}
