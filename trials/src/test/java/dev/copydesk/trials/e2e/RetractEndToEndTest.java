package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.header;
import static dev.copydesk.trials.e2e.TopicWatch.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.http.DeskServer;
import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.Copydesk;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Status;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.operations.retract.Retractor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An article is taken back by a command: every topic withdraws it, every page is told without it. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
class RetractEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Set<StageName> STAGES = Set.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);
    private static final String FIRST = "https://wend.example/news/bridge-reopens";
    private static final String SECOND = "https://wend.example/news/bridge-is-painted";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Desk desk;

    @BeforeEach
    void topics() {
        desk = new Desk(BROKER.bootstrapServers(), "retract", folder.resolve("state"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--bootstrap-servers", BROKER.bootstrapServers(), "--topic-prefix", "retract"));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Copydesk.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private void submit(String url) {
        try (var feed = desk.feed()) {
            feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), SmallStory.html(url)));
        }
    }

    private <T> Map<String, T> newest(Topic topic, Class<T> type) {
        desk.awaitNothingWaitingFor(STAGES);
        var newest = new TreeMap<String, T>();
        try (var watch = desk.watch(topic)) {
            watch.newest().forEach((id, record) -> newest.put(id, value(record, type)));
        }
        return newest;
    }

    private List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        desk.awaitNothingWaitingFor(STAGES);
        try (var watch = desk.watch(topic)) {
            return watch.all();
        }
    }

    private static void pagesAreReadPartByPart(Pipeline running, String tag) throws Exception {
        try (var server = DeskServer.start(new HttpSettings("127.0.0.1", 0), running::pages, List.of())) {
            var first = get(server, "/tags/" + tag + "?limit=1");
            assertThat(first.at("/page/count").intValue()).isEqualTo(2);
            assertThat(first.at("/page/digests")).hasSize(1);
            var second = get(
                    server,
                    "/tags?id=" + tag + "&limit=1&before=" + first.at("/next").stringValue());
            assertThat(List.of(
                            first.at("/page/digests/0/url").stringValue(),
                            second.at("/page/digests/0/url").stringValue()))
                    .containsExactlyInAnyOrder(FIRST, SECOND);
            assertThat(second.has("next")).isFalse();
            assertThat(get(server, "/tags/no-such-tag").at("/error/code").stringValue())
                    .isEqualTo("unknown");
            assertThat(get(server, "/tags/" + tag + "?limit=101")
                            .at("/error/code")
                            .stringValue())
                    .isEqualTo("limit");
            assertThat(get(server, "/speakers/orla-tennick@wend.example")
                            .at("/page/articleCount")
                            .intValue())
                    .isEqualTo(2);
        }
    }

    private static JsonNode get(DeskServer server, String path) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        BodyHandlers.ofByteArray());
        return Json.mapper().readTree(answer.body());
    }

    @Test
    void aRetractedArticleLeavesEveryTopicAndEveryPage() throws Exception {
        var topics = desk.topics();
        try (var running = desk.start(STAGES)) {
            submit(FIRST);
            submit(SECOND);
            assertThat(newest(topics.digests(), Digest.class)).hasSize(2);
            var pages = newest(topics.tags(), TagPage.class);
            assertThat(pages).isNotEmpty();

            pagesAreReadPartByPart(running, pages.keySet().iterator().next());

            assertThat(run("retract", "--dry-run", FIRST)).isZero();
            assertThat(out.toString()).endsWith("1 article would be retracted\n");
            assertThat(newest(topics.digests(), Digest.class)).hasSize(2);
            assertThat(run("retract", FIRST)).as("nobody is there to be asked").isEqualTo(2);

            assertThat(run("retract", "--yes", "--reason", "Published by mistake", FIRST, "https://wend.example/none"))
                    .isEqualTo(3);
            assertThat(out.toString()).endsWith("1 article retracted\n");
            assertThat(err.toString()).contains("no article https://wend.example/none");

            assertThat(newest(topics.digests(), Digest.class).values())
                    .extracting(Digest::url)
                    .containsExactly(SECOND);
            assertThat(newest(topics.enriched(), EnrichedArticle.class)).hasSize(1);
            assertThat(newest(topics.tags(), TagPage.class).values())
                    .isNotEmpty()
                    .allSatisfy(page -> {
                        assertThat(page.count()).isEqualTo(1);
                        assertThat(page.digests()).extracting(DigestLine::url).containsExactly(SECOND);
                    });
            assertThat(newest(topics.speakers(), SpeakerPage.class).values())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page.articleCount()).isEqualTo(1));
            assertThat(all(topics.articles()).stream().filter(record -> header(record, Retractor.REASON) != null))
                    .singleElement()
                    .satisfies(record -> {
                        var article = value(record, Article.class);
                        assertThat(header(record, Retractor.REASON)).isEqualTo("Published by mistake");
                        assertThat(article.status()).isEqualTo(Status.CANCELED);
                        assertThat(article.text()).isEmpty();
                    });
            assertThat(all(topics.digests()).stream()
                            .filter(record -> record.value() != null)
                            .map(record -> value(record, Digest.class))
                            .filter(digest -> digest.status() == Status.CANCELED))
                    .singleElement()
                    .satisfies(digest -> assertThat(digest.url()).isEqualTo(FIRST));

            assertThat(run("retract", "--yes", "--json", SECOND)).isZero();
            assertThat(newest(topics.tags(), TagPage.class)).isEmpty();
            assertThat(newest(topics.speakers(), SpeakerPage.class)).isEmpty();

            submit(FIRST);
            assertThat(newest(topics.digests(), Digest.class).values())
                    .as("what is submitted again comes back")
                    .extracting(Digest::version)
                    .containsExactly(3);
            assertThat(running.failed()).isFalse();
        }
    }
}
