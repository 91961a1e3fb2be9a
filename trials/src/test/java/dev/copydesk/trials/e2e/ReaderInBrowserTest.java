package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.ConsoleSettings;
import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.operations.deadletters.RetryRules;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.trials.browser.Browser;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reader's side in a browser; the stages run in another process, as far as it can tell. */
@ResourceLock("browser")
@Tag("e2e")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderInBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @RegisterExtension
    static final SharedBroker broker = SharedBroker.builtIn();

    private static final String BRIDGE = "https://courier.example/bridge";
    private static final String HOSTILE = "https://moor.example/hostile";
    private static final String GONE = "https://moor.example/gone";
    private static final String MARKUP =
            "&lt;script&gt;window.hacked=1&lt;/script&gt; &lt;img src=x onerror=window.hacked=1&gt; &quot;&gt; \u202Edlrow";

    /** What makes the story long enough for a digest with key quotes. */
    private static final String MORE = "<p>The council had closed the bridge in May, when the barge Aurelia lost its"
            + " steering in the flood and took two of the four piers with it.</p>"
            + "<p>“There was nothing to be done but to start again from the river bed,” said Bram Okonjo, the county’s"
            + " engineer, who led the work. Divers set the new piers in eight weeks, two fewer than had been planned.</p>"
            + "<p>The repair cost 410,000 pounds, of which the barge’s insurer is to pay the larger part. The council"
            + " decides on Tuesday who pays the rest, and whether barges may pass at all while the river is high.</p>"
            + "<p>A petition with nine hundred names asks for a second bridge, further up, where the school stands. The"
            + " county has said that it has no money for one, and that it will look at the question again in spring.</p>";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Feed feed;

    @SuppressWarnings("NullAway.Init")
    private Pipeline stages;

    @SuppressWarnings("NullAway.Init")
    private DeskProcess console;

    @BeforeAll
    void start() throws Exception {
        desk = new Desk(broker.bootstrapServers(), "browser-reader", folder.resolve("stages"));
        feed = desk.feed();
        stages = desk.start(EnumSet.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH));
        put(
                BRIDGE,
                new String(SmallStory.html(BRIDGE), UTF_8)
                        .replace("</article>", MORE + "</article>")
                        .getBytes(UTF_8));
        var story = new String(SmallStory.html(HOSTILE), UTF_8);
        put(HOSTILE, story.replace("Bridge over the Wend reopens", MARKUP).getBytes(UTF_8));
        put(GONE, SmallStory.html(GONE));
        var data = folder.resolve("console");
        console = DeskProcess.start(
                ProcessSettings.of(
                                Cluster.at(broker.bootstrapServers(), desk.topics()),
                                StreamsSettings.DEFAULTS,
                                FetchSettings.DEFAULTS,
                                data)
                        .with(new HttpSettings("127.0.0.1", 0))
                        .with(new ConsoleSettings(ConsoleToken.of("a-token-of-the-tests", data), RetryRules.DEFAULTS)),
                Set.of());
        Eventually.holds(
                "three digests can be read",
                () -> text("/read"),
                page -> page.split("class=\"card digest\"", -1).length == 4);
        feed.put(new ProducerRecord<>(desk.topics().digests().name(), id(GONE).getBytes(UTF_8), null));
        Eventually.holds("one is gone", () -> get("/read/articles/" + id(GONE)).statusCode(), status -> status == 404);
    }

    @AfterAll
    void stop() {
        if (console != null) {
            console.close();
        }
        stages.close();
        feed.close();
        desk.close();
    }

    private void put(String url, byte[] html) {
        feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), html));
    }

    private static String id(String url) {
        return SmallStory.article(url).id();
    }

    private String url(String path) {
        return console.address().orElseThrow() + path;
    }

    /** What a reader gets who comes again as long as the pages are said to be busy. */
    private HttpResponse<String> get(String path, String... headers) {
        return Eventually.holds(path + " is served", () -> answer(path, headers), answer -> answer.statusCode() != 503);
    }

    private HttpResponse<String> answer(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url(path)));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String text(String path) {
        return get(path).body();
    }

    private void assertGoodPage(String shot) {
        browser.assertStructure();
        browser.assertContrast();
        browser.shot(shot);
        browser.dark().assertContrast();
        browser.shot(shot + "-dark");
        browser.light().phone().assertFitsTheWidth();
        browser.shot(shot + "-phone");
        browser.assertNoComplaints();
    }

    @Test
    void showsADigestOnEachCard() {
        browser.open(url("/read"));

        assertThat(browser.all(".card h2")).hasSize(2);
        assertThat(browser.text("main")).contains("Bridge over the Wend reopens", "courier.example", "Orla Tennick");
        assertGoodPage("reader-cards");
    }

    @Test
    void marksExactlyTheQuoteInItsPassage() {
        var quote = SmallStory.enriched(BRIDGE).quotes().get(0);
        var points = new CodePoints(SmallStory.article(BRIDGE).text());

        browser.open(url("/read/articles/" + id(BRIDGE)));

        assertThat(browser.all("#q-" + quote.id() + " .passage mark"))
                .extracting(WebElement::getText)
                .isEqualTo(quote.spans().stream().map(points::at).toList());
        assertThat(browser.text("#q-" + quote.id() + " .passage")).contains("Orla Tennick said.");
        assertGoodPage("reader-article");
    }

    @Test
    void aHostileHeadlineStaysText() {
        browser.open(url("/read?site=moor.example"));
        assertThat(browser.text(".card h2")).contains("<script>window.hacked=1</script>", "⟨U+202E⟩");
        browser.open(url("/read/articles/" + id(HOSTILE)));

        assertThat(browser.text("h1")).contains("<script>window.hacked=1</script> <img src=x onerror=window.hacked=1>");
        assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
        assertThat(browser.all("main img")).isEmpty();
        assertGoodPage("reader-hostile");
    }

    @Test
    void aStatementOpensWhereTheArticleSaysItByTheKeyboard() {
        browser.open(url("/read/articles/" + id(BRIDGE)));

        browser.tabTo("details.source > summary");
        browser.keys(Keys.ENTER);

        assertThat(browser.all("details.source[open] mark")).isNotEmpty();
    }

    @Test
    void findsASpeakerByTheBeginningOfTheName() {
        browser.open(url("/read"));
        browser.tabTo("#q");
        browser.keys("orla", Keys.ENTER);
        browser.awaitText("main", "Found");
        browser.find(".chips a[href*='speakers']").click();
        browser.awaitText("h1", "Orla Tennick");

        assertThat(browser.text("main")).contains("We painted it twice while it was closed,");
        assertGoodPage("reader-speaker");
    }

    @Test
    void aTagLeadsToItsPage() {
        browser.open(url("/read/articles/" + id(BRIDGE)));
        var tag = browser.text(".about a");
        browser.find(".about a").click();
        browser.awaitText(".kicker", "TAG");

        assertThat(browser.text("h1")).isEqualTo(tag);
        assertThat(browser.all(".card h2")).isNotEmpty();
        assertGoodPage("reader-tag");
    }

    @Test
    void theSourcesSayHowTheyDo() {
        browser.open(url("/sources"));

        assertThat(browser.text("table")).contains("courier.example", "moor.example", "not known yet");
        assertGoodPage("sources");
    }

    @Test
    void aPageTellsOfItsFeeds() throws Exception {
        browser.open(url("/read?site=moor.example"));
        var atom = browser.find("link[type='application/atom+xml']").getDomProperty("href");
        var json = browser.find("link[type='application/feed+json']").getDomProperty("href");

        var atomAnswer = get(URI.create(atom).getPath() + "?" + URI.create(atom).getRawQuery());
        assertThat(atomAnswer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(atomAnswer.body().getBytes(UTF_8)));
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(1);
        var jsonAnswer = get(URI.create(json).getPath() + "?" + URI.create(json).getRawQuery());
        assertThat(Json.mapper().readTree(jsonAnswer.body()).at("/items/0/url").stringValue())
                .isEqualTo(url("/read/articles/" + id(HOSTILE)));
    }

    @Test
    void aSpeakersQuotesAreAFeed() {
        var feed = Json.mapper().readTree(text("/read/feed.json?speaker=orla-tennick%40courier.example"));

        assertThat(feed.at("/title").stringValue()).isEqualTo("Orla Tennick");
        assertThat(feed.at("/items/0/content_text").stringValue()).startsWith("“We painted it twice");
    }

    @Test
    void whoHasAPageAlreadyIsSparedIt() {
        var first = get("/read/articles/" + id(BRIDGE));
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(get("/read/articles/" + id(BRIDGE), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThat(get("/read/articles/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/read/tags/no-such-tag").statusCode()).isEqualTo(404);
        assertThat(get("/read/speakers/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/read/feed.json?tag=no-such-tag").statusCode()).isEqualTo(404);
        assertThat(get("/read?behind=%00&site=%F0%9F%9A%A2").statusCode()).isEqualTo(200);
    }
}
