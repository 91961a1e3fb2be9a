package dev.copydesk.trials.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.trials.e2e.Desk;
import dev.copydesk.trials.e2e.Feed;
import dev.copydesk.trials.e2e.SharedBroker;
import dev.copydesk.trials.e2e.SmallStory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/** An operator's tasks in a browser, on a pipeline whose publish stage is down. */
@ResourceLock("browser")
@Tag("e2e")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleInBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @RegisterExtension
    static final SharedBroker broker = SharedBroker.builtIn();

    private static final int WAITING = 7;
    private static final String GOOD = "https://courier.example/ferry";
    private static final String BROKEN = "https://courier.example/empty";
    private static final String HOSTILE =
            "<img src=x onerror=\"window.hacked=1\"></script><script>window.hacked=1</script>" + "\u202Edlrow\u202C "
                    + "long".repeat(150);

    @TempDir
    static Path folder;

    private Desk desk;
    private Feed feed;
    private Pipeline stages;
    private ConsoleUnderTest console;

    @BeforeAll
    void start() throws InterruptedException {
        desk = new Desk(broker.bootstrapServers(), "browser-console", folder.resolve("stages"));
        feed = desk.feed();
        stages = desk.start(EnumSet.of(StageName.EXTRACT, StageName.ENRICH));
        for (int i = 0; i < WAITING - 1; i++) {
            page("https://courier.example/harbour/" + i, "The harbour opens " + i);
        }
        page("https://courier.example/hostile", HOSTILE);
        put(desk.topics().pages().name(), BROKEN, "<html><body><p>no</p></body></html>");
        put(desk.topics().articles().name(), "hostile", "{\"id\": " + HOSTILE);
        deadLetterOfAGoodPage();
        console = ConsoleUnderTest.start(broker.bootstrapServers(), "browser-console", folder.resolve("console"));
    }

    @AfterAll
    void stop() {
        console.close();
        stages.close();
        feed.close();
        desk.close();
    }

    @Test
    void tellsHowManyRecordsWaitForAStageThatIsDownAndThatNoneDoOnceItRuns() throws InterruptedException {
        try (var stopped = new Desk(broker.bootstrapServers(), "browser-backlog", folder.resolve("backlog"));
                var pages = stopped.feed();
                var map = ConsoleUnderTest.start(
                        broker.bootstrapServers(), "browser-backlog", folder.resolve("backlog-console"))) {
            for (int i = 0; i < WAITING; i++) {
                var url = "https://courier.example/ferry/" + i;
                pages.put(new ProducerRecord<>(
                        stopped.topics().pages().name(), url.getBytes(UTF_8), SmallStory.html(url)));
            }
            browser.open(map.url("/"));
            browser.run("window.loaded = 'once'");

            browser.awaitText("[data-live=extract-records]", Integer.toString(WAITING));
            assertThat(browser.text("[data-live=extract-health]")).isEqualTo("down");
            assertThat(browser.text("[data-live=summary]"))
                    .contains("extract has no process: 7 records wait, the oldest for ");
            assertThat(browser.text("[data-live=extract-age]")).matches("[0-9.,]+ s");
            browser.shot("console-down-light");

            try (var running = stopped.start(EnumSet.of(StageName.EXTRACT))) {
                browser.awaitText("[data-live=extract-records]", "0");
                browser.awaitText("[data-live=extract-age]", "–");
                assertThat(running.failed()).isFalse();
            }
            assertThat(browser.run("return window.loaded")).isEqualTo("once");
            browser.assertNoComplaints();
        }
    }

    @Test
    void renewsTheMapWithoutBeingLoadedAgain() {
        browser.open(console.url("/"));
        browser.run("window.loaded = 'once'");
        var first = browser.text("[data-live=measured]");

        browser.await(
                "it is measured again",
                d -> !browser.text("[data-live=measured]").equals(first));

        assertThat(browser.run("return window.loaded")).isEqualTo("once");
        assertThat(browser.text("#connection")).startsWith("Live");
        browser.assertNoComplaints();
    }

    @Test
    void drawsTheLastHour() {
        browser.open(console.url("/"));

        browser.await(
                "two samples are drawn",
                d -> Integer.parseInt(String.valueOf(
                                browser.run("return document.querySelector('#charts').dataset.drawn || 0")))
                        > 1);
        assertThat(browser.run("return [...document.querySelectorAll('#charts canvas')].filter(c =>"
                        + " c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v)).length"))
                .isEqualTo(3L);
        browser.assertNoComplaints();
    }

    @Test
    void findsWhyAnArticleFailedAndSendsItAgain() {
        console.signIn(browser);
        browser.open(console.url("/dead-letters?stage=extract&key=" + GOOD));
        browser.find("th a[href*='extract.dlq-']").click();
        browser.awaitText("body", "out of order");
        assertThat(browser.text("#payload")).contains("Bridge over the Wend reopens");

        browser.find("#retry").click();
        browser.awaitText("body", "would be sent again");
        browser.find("#do").click();

        browser.awaitText("body", "sent again, done");
        browser.awaitText("#work", "settled");
        browser.assertNoComplaints();
    }

    @Test
    void tellsOfALetterThatFailsAgainWhatItBecame() {
        console.signIn(browser);
        browser.open(console.url("/dead-letters?stage=extract&key=" + BROKEN));
        browser.find("input[data-all=id]").click();
        browser.find("#retry-chosen").click();
        browser.awaitText("body", "would be sent again");
        browser.find("#do").click();

        browser.awaitText("body", "failed again as");
        browser.find("td a[href*='extract.dlq-']").click();
        browser.awaitText("h1", "extract.dlq-");
        assertThat(browser.text()).contains("no-article").contains("once");
    }

    @Test
    void leavesDeadLettersAloneForOneWhoHasNotSignedIn() {
        browser.open(console.url("/dead-letters"));

        assertThat(browser.all("main form[method=post] button")).isEmpty();
        assertThat(browser.text()).contains("Sign in to retry or drop");
    }

    @Test
    void followsOneAddressThroughEveryTopic() {
        browser.open(console.url("/trace"));
        browser.find("#q").sendKeys("http://www.courier.example/harbour/1?utm_source=mail", Keys.ENTER);

        browser.awaitText("#outcome", "waiting");
        assertThat(browser.all("#steps tbody th").stream().map(e -> e.getText()))
                .contains("page", "article", "enriched");
        assertThat(browser.text("#steps")).contains("browser-console.pages.v1-");
        browser.assertNoComplaints();
    }

    @Test
    void showsHostileTextAsText() {
        console.signIn(browser);
        for (var path : List.of(
                "/trace?q=https://courier.example/hostile",
                "/trace?q=" + java.net.URLEncoder.encode(HOSTILE, UTF_8),
                "/dead-letters",
                "/dead-letters?key=" + java.net.URLEncoder.encode(HOSTILE, UTF_8) + "&cause=%22%3E%3Cimg%20src=x%3E",
                "/dead-letters?stage=enrich")) {
            browser.open(console.url(path));
            assertQuiet(path);
        }
        browser.find("th a[href*='enrich.dlq-']").click();
        browser.awaitText("#payload", "<img src=x");
        assertThat(browser.text("#payload")).contains("⟨U+202E⟩");
        assertQuiet("the letter");
    }

    private static void assertQuiet(String what) {
        assertThat(browser.all("main img")).as(what).isEmpty();
        assertThat(browser.run("return window.hacked")).as(what).isNull();
        browser.assertNoComplaints();
    }

    @Test
    void isWorkedByKeyboardAlone() {
        browser.open(console.url("/dead-letters?stage=enrich"));
        browser.tabTo("a[href^='/session?to']");
        browser.keys(Keys.ENTER);
        browser.awaitText("h1", "Sign in");
        browser.keys(ConsoleUnderTest.TOKEN, Keys.ENTER);
        browser.awaitText("h1", "Dead letters");
        browser.tabTo("input[name=id]");
        browser.keys(Keys.SPACE);
        browser.tabTo("#retry-chosen");
        browser.keys(Keys.ENTER);

        browser.awaitText("h1", "Retry 1 dead letter?");
        browser.tabTo("#do");
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void readsWellInLightAndDarkAndOnAPhone() {
        console.signIn(browser);
        for (var path : List.of(
                "/",
                "/groups",
                "/dead-letters",
                "/dead-letters/enrich.dlq-" + hostilePlace(),
                "/trace",
                "/trace?q=https://courier.example/harbour/1",
                "/session",
                "/nothing-here")) {
            var name = path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "") + (path.length() > 20 ? "-one" : "");
            browser.desktop().light().open(console.url(path));
            browser.assertStructure();
            browser.assertContrast();
            browser.shot("console-" + name + "-light");
            browser.dark();
            browser.assertContrast();
            browser.shot("console-" + name + "-dark");
            browser.phone().light().open(console.url(path));
            browser.assertFitsTheWidth();
            browser.shot("console-" + name + "-phone");
        }
    }

    /** Partition and offset of the dead letter of the hostile article. */
    private String hostilePlace() {
        browser.open(console.url("/dead-letters?stage=enrich&state=all"));
        var href = browser.find("th a[href*='enrich.dlq-']").getDomAttribute("href");
        return String.valueOf(href).substring("/dead-letters/enrich.dlq-".length());
    }

    private void page(String url, String headline) {
        var html = new String(SmallStory.html(url), UTF_8)
                .replace(
                        "Bridge over the Wend reopens",
                        headline.replace("<", "&lt;").replace("\"", "&quot;"));
        put(desk.topics().pages().name(), url, html);
    }

    private void put(String topic, String key, String value) {
        feed.put(new ProducerRecord<>(topic, key.getBytes(UTF_8), value.getBytes(UTF_8)));
    }

    /** Of a page that is good: whatever kept it from being read is mended. */
    private void deadLetterOfAGoodPage() {
        feed.put(new DeadLetter(
                        StageName.EXTRACT,
                        BadRecord.Reason.INTERNAL,
                        "out of order",
                        "java.lang.IllegalStateException: out of order\n\tat example.Reader.read(Reader.java:7)",
                        desk.topics().pages().name(),
                        0,
                        0,
                        GOOD.getBytes(UTF_8),
                        SmallStory.html(GOOD),
                        new RecordHeaders())
                .toRecord(desk.topics().extractDlq(), Instant.now()));
    }
}
