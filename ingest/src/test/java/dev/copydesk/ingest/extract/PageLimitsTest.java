package dev.copydesk.ingest.extract;

import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.fixtures.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages built to be slow end in time: what takes a second or two here took minutes where work grew with the square. */
class PageLimitsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PROSE = Pages.prose();

    @TestFactory
    Stream<DynamicTest> endsInTime() {
        return List.of(
                        Map.entry("a million levels", "<div>".repeat(1_000_000) + PROSE),
                        Map.entry("a hundred thousand tables", "<table><tr><td>".repeat(100_000) + PROSE),
                        Map.entry("tables beside tables", "<table><tr><td>a<td>b</table>".repeat(100_000) + PROSE),
                        Map.entry(
                                "an attribute of ten megabytes",
                                "<div class='" + "a ".repeat(5_000_000) + "'>" + PROSE),
                        Map.entry("a hundred thousand attributes", "<div " + attributes(100_000) + ">" + PROSE),
                        Map.entry("headings without end", "<h1>Ferry line opens again</h1>".repeat(50_000) + PROSE),
                        Map.entry(
                                "headings with times",
                                "<div><h2>Ferry</h2><time>x</time></div>".repeat(50_000) + PROSE),
                        Map.entry("authors in authors", "<b class=author>".repeat(400) + "x ".repeat(250_000)),
                        Map.entry("authors beside authors", "<i class=author-name>Ada</i>".repeat(80_000) + PROSE),
                        Map.entry("one long title", "<title>" + "a - b | ".repeat(500_000) + "</title>" + PROSE),
                        Map.entry("one long word", "<p>" + "w".repeat(6_000_000)),
                        Map.entry("one long paragraph", "<p>" + "word and, another. ".repeat(300_000)),
                        Map.entry("digits and dots", "<h1>x</h1><p>" + "12.".repeat(1_500_000)),
                        Map.entry(
                                "quotes of one text",
                                PROSE + ("<blockquote>" + Pages.SECOND + "</blockquote>").repeat(20_000)),
                        Map.entry(
                                "the same words",
                                ("<p>" + "a b c ".repeat(50) + "</p>").repeat(2_000)
                                        + ("<blockquote>" + "a b c ".repeat(50) + "</blockquote>").repeat(2_000)),
                        Map.entry(
                                "brackets in structured data",
                                "<script type=application/ld+json>" + "[".repeat(2_000_000) + "</script>" + PROSE))
                .stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> CpuTime.atMost(
                                LIMIT,
                                () -> new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                                        .extract(Pages.of(Pages.URL, page.getValue())))));
    }

    private static String attributes(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append(' ');
        }
        return attributes.toString();
    }
}
