package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.fixtures.CpuTime;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.ExtractOutcome.Refused;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages made to exhaust who reads them end in an article or a reason, in a time and in an allocation that grow with the
 * page: what takes a second or two here took minutes, or all memory, where work grew with the square.
 */
class HostilePagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Bytes allocated for a byte of the page; ordinary pages take 15 to 40, tiny elements the most. */
    private static final long MOST_ALLOCATED = 600;

    private static final long ALWAYS_ALLOWED = 20 << 20;
    private static final String PROSE = Pages.prose();

    private record Hostile(String name, String html) {}

    @TestFactory
    Stream<DynamicTest> endsInAnArticleOrAReasonInTimeAndMemory() {
        return Stream.of(
                        nesting(),
                        attributes(),
                        formatting(),
                        lists(),
                        entities(),
                        data(),
                        masses(),
                        streamed(),
                        containers())
                .flatMap(pages -> pages)
                .map(page -> DynamicTest.dynamicTest(page.name, () -> assertBounded(page.html)));
    }

    private static Stream<Hostile> nesting() {
        return Stream.of(
                new Hostile("a million levels", "<div>".repeat(1_000_000) + PROSE),
                new Hostile("a million levels of inline elements", "<span>".repeat(1_000_000) + PROSE),
                new Hostile("tables in tables", "<table><tr><td>".repeat(100_000) + PROSE),
                new Hostile("quotes in quotes", "<blockquote>".repeat(100_000) + PROSE),
                new Hostile("lists in lists", "<ul><li>".repeat(100_000) + PROSE),
                new Hostile("templates in templates", "<template>".repeat(100_000) + PROSE),
                new Hostile(
                        "a hundred thousand elements at the greatest depth",
                        "<div>".repeat(500) + "<div>x</div>".repeat(100_000) + PROSE));
    }

    private static Stream<Hostile> attributes() {
        var ofManyWords = Stream.of("title", "class", "id", "itemprop", "srcset")
                .map(name -> new Hostile(
                        name + " of ten megabytes", "<a " + name + "='" + "a ".repeat(5_000_000) + "'>x</a>" + PROSE));
        var ofOneWord = Stream.of("class", "style", "href", "datetime")
                .map(name -> new Hostile(
                        name + " of ten megabytes in one word",
                        "<a " + name + "='" + "/a".repeat(5_000_000) + "'>x</a>" + PROSE));
        var many = Stream.of(
                new Hostile(
                        "a hundred thousand attributes",
                        "<div " + numbered(100_000, i -> "a" + i + "=x ") + ">" + PROSE),
                new Hostile(
                        "a hundred thousand lists of classes",
                        numbered(100_000, i -> "<i class='a" + i + " b" + i + "'></i>") + PROSE));
        return Stream.of(ofManyWords, ofOneWord, many).flatMap(pages -> pages);
    }

    private static Stream<Hostile> formatting() {
        return Stream.of(
                new Hostile("formatting that is never closed", "<b><i><a href=x>".repeat(100_000) + PROSE),
                new Hostile(
                        "formatting that every paragraph reopens", "<p><b><i><font color=1>x".repeat(20_000) + PROSE),
                new Hostile(
                        "fonts of their own that every paragraph reopens",
                        numbered(20_000, i -> "<p><font color=" + i + ">x") + PROSE),
                new Hostile("formatting closed out of order", "<b><p></b>".repeat(100_000) + PROSE),
                new Hostile("links in links", "<a href=x>y".repeat(100_000) + PROSE),
                new Hostile("forms in forms", "<form>".repeat(100_000) + PROSE));
    }

    private static Stream<Hostile> lists() {
        return Stream.of(
                new Hostile("tables beside tables", "<table><tr><td>a<td>b</table>".repeat(100_000) + PROSE),
                new Hostile("a wide table", "<table><tr>" + "<td>x".repeat(200_000) + "</table>" + PROSE),
                new Hostile("a tall table", "<table>" + "<tr><td>x<td>y".repeat(100_000) + "</table>" + PROSE),
                new Hostile("a long list", "<ul>" + "<li>one thing".repeat(100_000) + "</ul>" + PROSE),
                new Hostile("options", "<select>" + "<option>x".repeat(200_000) + PROSE),
                new Hostile("lines", "x<br>".repeat(300_000) + PROSE));
    }

    private static Stream<Hostile> entities() {
        return Stream.of(
                new Hostile("a million entities", "<p>" + "&amp;".repeat(1_000_000) + "</p>" + PROSE),
                new Hostile("entities that are none", "<p>" + "&notit;".repeat(300_000) + "</p>" + PROSE),
                new Hostile("halves of characters", "<p>" + "&#xD83D;".repeat(300_000) + "</p>" + PROSE),
                new Hostile("null characters", "<p>" + "word\0".repeat(300_000) + "</p>" + PROSE),
                new Hostile("tags that open and never end", "<".repeat(2_000_000) + PROSE),
                new Hostile("comments that never end", "<!--".repeat(500_000) + PROSE),
                new Hostile("scripts that never end", "<script><!--" + "<script>".repeat(300_000) + PROSE));
    }

    private static Stream<Hostile> data() {
        return Stream.of(
                data("arrays a hundred thousand deep", "[".repeat(100_000) + "]".repeat(100_000)),
                data("objects a hundred thousand deep", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                data(
                        "objects that name each other",
                        "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#b\"},\"isPartOf\":{\"@id\":\"#a\"}},"
                                + "{\"@id\":\"#b\",\"sameAs\":\"x\",\"author\":{\"@id\":\"#a\"},\"publisher\":{\"@id\":\"#b\"}}]}"),
                data(
                        "fifty thousand articles",
                        "["
                                + numbered(
                                        50_000,
                                        i ->
                                                "{\"@type\":\"NewsArticle\",\"@id\":\"#%d\",\"headline\":\"Ferry line %d\",\"author\":{\"@id\":\"#%d\"}},"
                                                        .formatted(i, i, i + 1))
                                + "{}]"),
                data(
                        "an article's body of five megabytes",
                        "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "word and ".repeat(550_000) + "\"}"),
                data(
                        "megabytes of everything else",
                        "{\"@type\":\"NewsArticle\",\"headline\":\"" + "a - b | ".repeat(100_000) + "\",\"author\":\""
                                + "Ada and ".repeat(100_000) + "\",\"keywords\":\"" + "a,".repeat(400_000)
                                + "\",\"datePublished\":\"" + "12.".repeat(300_000) + "\"}"),
                data(
                        "a number of a million digits",
                        "{\"@type\":\"NewsArticle\",\"wordCount\":" + "9".repeat(1_000_000) + "}"),
                data(
                        "lists of authors in lists",
                        "[" + ("{\"author\":" + "[".repeat(90) + "]".repeat(90) + "},").repeat(5_000) + "{}]"));
    }

    private static Hostile data(String name, String json) {
        return new Hostile(
                "structured data: " + name,
                "<title>Ferry line opens again</title><script type=application/ld+json>" + json + "</script>" + PROSE);
    }

    private static Stream<Hostile> masses() {
        return Stream.of(
                new Hostile(
                        "links",
                        "<p>" + numbered(100_000, i -> "<a href='https://h%d.example/x'>link %d</a> ".formatted(i, i))
                                + PROSE),
                new Hostile("images", "<img src=/a.jpg alt=x>".repeat(100_000) + PROSE),
                new Hostile(
                        "figures",
                        "<figure><img src=/a.jpg><figcaption>c</figcaption></figure>".repeat(50_000) + PROSE),
                new Hostile("figures in figures", "<figure>".repeat(300) + "<img src=/a.jpg>".repeat(30_000) + PROSE),
                new Hostile("headings", "<h1>Ferry line opens again</h1>".repeat(50_000) + PROSE),
                new Hostile("times in times", "<time>".repeat(300) + "x ".repeat(300_000) + PROSE),
                new Hostile("bylines", "<div class=byline>By Ada Byron</div>".repeat(100_000) + PROSE),
                new Hostile("meta elements", "<meta property=og:title content=Ferry>".repeat(100_000) + PROSE),
                new Hostile(
                        "items",
                        "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=author>Ada</b>".repeat(150)
                                + "<b itemprop=name>x</b>".repeat(50_000)
                                + PROSE));
    }

    private static Stream<Hostile> streamed() {
        return Stream.of(
                new Hostile(
                        "streamed parts, each within the one before",
                        "<template id=\"P:0\"></template>"
                                + numbered(
                                        1_000,
                                        i -> "<div hidden id=\"S:%x\">".formatted(i) + "<i>".repeat(400)
                                                + "<template id=\"P:%x\"></template>".formatted(i + 1)
                                                + "</i>".repeat(400) + "</div>")
                                + PROSE),
                new Hostile(
                        "streamed parts, each within the one after",
                        numbered(
                                        1_000,
                                        i -> "<div hidden id=\"S:%x\">".formatted(i) + "<b>".repeat(400)
                                                + "<template id=\"P:%x\"></template>".formatted(i == 0 ? 9_999 : i - 1)
                                                + "</b>".repeat(400) + "</div>")
                                + PROSE),
                new Hostile(
                        "a streamed part in place of very much",
                        "<div><template id=\"B:1\"></template>" + "<i>x</i>".repeat(100_000)
                                + "<!--/$--></div><div hidden id=\"S:1\">" + PROSE + "</div>"));
    }

    private static Stream<Hostile> containers() {
        return Stream.of(
                new Hostile(
                        "containers of one name",
                        numbered(
                                30_000,
                                i ->
                                        "<div class=body><p>The ferry number %d sails again on Monday, and on Tuesday, said the harbour master.</p><p>That is all of it, %d.</p></div>"
                                                .formatted(i, i))),
                new Hostile("one paragraph again and again", PROSE.repeat(10_000)),
                new Hostile(
                        "paragraphs",
                        numbered(
                                30_000,
                                i ->
                                        "<p>The ferry number %d sails again on Monday, and on Tuesday, said the harbour master.</p>"
                                                .formatted(i))),
                new Hostile(
                        "pull quotes",
                        PROSE
                                + numbered(
                                        5_000,
                                        i ->
                                                "<p>The ferry number %d sails again on Monday, and on Tuesday too.</p><blockquote class=pullquote>ferry number %d sails again on Monday</blockquote>"
                                                        .formatted(i, i))),
                new Hostile("headings of all levels", "<h2>a</h2><h3>b</h3><h4>c</h4>".repeat(30_000) + PROSE));
    }

    private static String numbered(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    private static void assertBounded(String html) throws Exception {
        var page = Pages.of(Pages.URL, html);
        long allocated = CpuTime.atMost(LIMIT, () -> {
            var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = thread.getCurrentThreadAllocatedBytes();
            assertSound(new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES).extract(page));
            return thread.getCurrentThreadAllocatedBytes() - before;
        });

        assertThat(allocated).isLessThan(ALWAYS_ALLOWED + MOST_ALLOCATED * page.body().length);
    }

    private static void assertSound(ExtractOutcome outcome) {
        if (outcome instanceof Extracted extracted) {
            assertThat(extracted.article().text()).isNotBlank();
        } else if (outcome instanceof Refused refused) {
            assertThat(refused.reason()).as(refused.message()).isNotEqualTo(BadRecord.Reason.INTERNAL);
        }
    }

    @Test
    void everyPrefixOfAPageEndsInAnArticleOrAReason() {
        var body = Pages.page(
                        "<meta property=og:title content='Ferry line opens again'><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                                + "\"author\":[{\"name\":\"Ada Byron\"}],\"datePublished\":\"2026-03-01\"}</script>",
                        PROSE
                                + "<ul><li>one <a href='/x?utm_source=y'>two</a></ul><table><tr><th>a<td>“b”</table><p>— 🚢 &amp; &#8220;&hellip;</p>")
                .getBytes(StandardCharsets.UTF_8);

        for (int length = 1; length <= body.length; length++) {
            assertSound(new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                    .extract(new Page(Pages.URL, null, 200, null, null, Arrays.copyOf(body, length))));
        }
    }

    @Test
    void bytesFlippedAnywhereEndInAnArticleOrAReason() {
        var random = new Random(5);
        var body = Pages.page(PROSE.repeat(3)).getBytes(StandardCharsets.UTF_8);

        for (int round = 0; round < 500; round++) {
            var flipped = body.clone();
            for (int i = 0; i < 1 + round % 40; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertSound(new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                    .extract(new Page(Pages.URL, null, 200, null, null, flipped)));
        }
    }

    @Test
    void whereTheParserStumblesOverWhatItCutOffAtTheGreatestDepthThePageIsTooDeep() {
        var html = "</div><p>".repeat(3)
                + "<a href=x><a href=x><font>".repeat(337)
                + "<div>".repeat(916)
                + "<table>x".repeat(345);

        var outcome = (Refused) new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES).extract(Pages.of(Pages.URL, html));

        assertThat(outcome.reason()).isEqualTo(BadRecord.Reason.TOO_DEEP);
        assertThat(outcome.message()).contains("the parser gives up");
    }

    @Test
    void halfACharacterInStructuredDataBecomesTheUnknownOne() {
        var html = Pages.page(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleSection\":\"Sea\\ud83d\"}</script>",
                PROSE);

        assertThat(Pages.article(html).section()).isEqualTo("Sea\uFFFD");
    }
}
