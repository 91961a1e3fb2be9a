package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What fails, why, and sending it again, as an operator does it. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class DeadLettersEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final String PREFIX = "dead-letters";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Desk desk;
    private PageServer site;
    private Pipeline running;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        desk = new Desk(BROKER.bootstrapServers(), PREFIX, folder);
        site = new PageServer();
        running = desk.start(StageName.ALL);
    }

    @AfterAll
    void stop() {
        running.close();
        site.close();
        desk.close();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--bootstrap-servers", BROKER.bootstrapServers(), "--topic-prefix", PREFIX));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Copydesk.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private List<JsonNode> rows(String... args) {
        assertThat(run(args)).as(() -> err.toString()).isZero();
        return out.toString().lines().map(line -> Json.mapper().readTree(line)).toList();
    }

    private String request(String path) {
        var url = site.url("wend", path);
        try (var feed = desk.feed()) {
            feed.put(new ProducerRecord<>(
                    desk.topics().requests().name(),
                    NormalizedUrl.of(url).host().getBytes(UTF_8),
                    Json.bytes(new FetchRequest(url, "test", null))));
        }
        return url;
    }

    private void page(String url, byte[] value) {
        try (var feed = desk.feed()) {
            feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), value));
        }
    }

    private List<JsonNode> awaitLetters(int count, String... filter) {
        var args = new ArrayList<>(List.of("dlq", "list", "--letters", "--json"));
        args.addAll(List.of(filter));
        return Eventually.holds(
                "there are " + count + " dead letters",
                () -> rows(args.toArray(String[]::new)),
                rows -> rows.size() == count);
    }

    private static String id(JsonNode row) {
        return row.get("id").stringValue();
    }

    @Test
    void whatCouldNotBeFetchedIsFoundWithItsCauseSentAgainAndBecomesADigest() {
        site.broken(true);
        var url = request("/bridge");
        awaitLetters(1, "--key", url);

        assertThat(rows("dlq", "list", "--key", url, "--json")).singleElement().satisfies(group -> {
            assertThat(group.get("stage").stringValue()).isEqualTo("fetch");
            assertThat(group.get("cause").stringValue()).isEqualTo("http-status:404");
            assertThat(group.get("open").intValue()).isEqualTo(1);
            assertThat(group.at("/newest/about").stringValue()).isEqualTo(url);
        });
        site.broken(false);
        assertThat(run("dlq", "retry", "--cause", "http-status", "--wait", "--for", "600"))
                .isZero();
        assertThat(out.toString()).contains("1 dead letter sent again", "1 done");

        try (var digests = desk.watch(desk.topics().digests())) {
            digests.await(
                    "the digest", record -> ArticleId.of(NormalizedUrl.of(url)).equals(TopicWatch.key(record)));
        }
        assertThat(rows("dlq", "list", "--key", url, "--json")).isEmpty();
        assertThat(rows("dlq", "list", "--key", url, "--state", "done", "--json"))
                .hasSize(1);
        assertThat(run("dlq", "retry", "--key", url)).isZero();
        assertThat(out.toString()).contains("0 dead letters sent again");
    }

    @Test
    void whatFailsAgainNamesItsNewLetterAndWhatItWasRetriedOf() {
        var url = "https://wend.example/picture";
        page(url, "\u0089PNG\r\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var first = id(awaitLetters(1, "--key", url).get(0));

        assertThat(run("dlq", "retry", first, "--wait", "--for", "600")).isEqualTo(3);
        var second = awaitLetters(1, "--key", url).get(0);

        assertThat(out.toString()).isNotEmpty();
        assertThat(second.get("retryOf").stringValue()).isEqualTo(first);
        assertThat(second.get("attempt").intValue()).isEqualTo(1);
        assertThat(id(second)).isNotEqualTo(first);
        var shown = rows("dlq", "show", first, "--json").get(0);
        assertThat(shown.at("/letter/fate/state").stringValue()).isEqualTo("failed-again");
        assertThat(shown.at("/letter/fate/failedAgainAs").stringValue()).isEqualTo(id(second));
        assertThat(run("dlq", "retry", id(second), "--max-attempts", "1")).isEqualTo(3);
        assertThat(out.toString()).contains("retried 1 time already");
    }

    @Test
    void whatIsShownOfALetterCannotDriveATerminal(@TempDir Path folder) throws Exception {
        var url = "https://wend.example/evil";
        page(url, "<script>\u001b[31m\u001b]0;title\u0007</script>".getBytes(UTF_8));
        var id = id(awaitLetters(1, "--key", url).get(0));

        assertThat(run("dlq", "show", id)).isZero();
        assertThat(out.toString()).contains("<script>", "no-article").doesNotContain("\u001b", "\u0007");
        var raw = folder.resolve("raw");
        assertThat(run("dlq", "show", id, "--raw", raw.toString())).isZero();
        assertThat(Files.readAllBytes(raw))
                .isEqualTo("<script>\u001b[31m\u001b]0;title\u0007</script>".getBytes(UTF_8));
    }

    @Test
    void lettersAreChosenByStageCauseTimeAndKey() {
        var url = "https://wend.example/empty";
        page(url, "<html><p>Hi.".getBytes(UTF_8));

        awaitLetters(1, "--key", "https://WEND.example/empty#top", "--stage", "extract", "--since", "1h");
        awaitLetters(0, "--key", url, "--stage", "enrich");
        awaitLetters(0, "--key", url, "--until", "1h");
        awaitLetters(0, "--key", url, "--cause", "not-html");
        assertThat(run("dlq", "drop", "--key", url, "--reason", "a test page", "--yes"))
                .isZero();
        awaitLetters(0, "--key", url);
        assertThat(rows("dlq", "list", "--letters", "--key", url, "--state", "dropped", "--json")
                        .get(0)
                        .at("/fate/reason")
                        .stringValue())
                .isEqualTo("a test page");
    }
}
