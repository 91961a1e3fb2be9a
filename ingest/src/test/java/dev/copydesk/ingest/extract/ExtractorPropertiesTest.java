package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ExtractorPropertiesTest {
    private static final String RICH = Pages.page(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line opens again\","
                    + "\"author\":[{\"name\":\"Ada Byron\"}],\"datePublished\":\"2026-03-01T09:30:00+01:00\"}</script>",
            "<p class=byline>By <a rel=author href=/ada>Ada Byron</a></p>" + Pages.prose()
                    + "<h2>Boats 🚢</h2><p>They are called “<a href=\"/gull?utm_source=x\">Gull</a>” and <a href=//tern.example/>T&amp;T</a>.</p>"
                    + "<ul><li>one</li><li>two <a href=x>three</a></li></ul><table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Gull</td><td>80</td></tr></table>"
                    + "<blockquote class=pullquote><p>“hired eleven people who know the channel well”</p><cite>— Ada Byron</cite></blockquote>"
                    + "<figure><img src=a.jpg alt=Boat><figcaption>A boat</figcaption></figure><pre>a\n\n b</pre>");

    private static ExtractOutcome extract(byte[] body) {
        return new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                .extract(new Page(Pages.URL, null, 200, null, null, body));
    }

    private static void assertSound(ExtractOutcome outcome) {
        if (outcome instanceof ExtractOutcome.Extracted extracted) {
            assertSound(extracted.article());
        } else if (outcome instanceof ExtractOutcome.Refused refused) {
            assertThat(refused.reason().code()).isNotEqualTo("internal");
        }
    }

    /** Blocks tile the text but for one blank line between two; a link's text stands at its span, in one block. */
    private static void assertSound(Article article) {
        var text = new CodePoints(article.text());
        int at = 0;
        for (var block : article.blocks()) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(text.at(block.span()))
                    .doesNotContain("\n\n")
                    .isEqualTo(text.at(block.span()).strip());
            at = block.end() + 2;
        }
        assertThat(at - 2).isEqualTo(text.length());
        int last = 0;
        for (var link : article.links()) {
            assertThat(text.at(link.span())).isEqualTo(link.text());
            assertThat(link.start()).isGreaterThanOrEqualTo(last);
            assertThat(article.blocks()).anyMatch(block -> block.span().contains(link.span()));
            last = link.end();
        }
        for (var pullQuote : article.pullQuotes()) {
            assertThat(pullQuote.repeats())
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Property(tries = 300)
    void anyBytesEndInAnArticleOrAReason(@ForAll @Size(max = 600) byte[] body) {
        assertSound(extract(body));
    }

    @Property(tries = 300)
    void anyTagsEndInASoundArticleOrAReason(@ForAll("soup") String html) {
        assertSound(extract(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 300)
    void everyPrefixOfAPageEndsInASoundArticleOrAReason(@ForAll @IntRange(max = 3000) int length) {
        var body = RICH.getBytes(StandardCharsets.UTF_8);

        assertSound(extract(Arrays.copyOf(body, Math.min(length, body.length))));
    }

    @Property(tries = 200)
    void aPageWithBytesOverwrittenEndsInASoundArticleOrAReason(
            @ForAll @IntRange(max = 2999) int at, @ForAll @Size(max = 12) byte[] noise) {
        var body = RICH.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < noise.length && at + i < body.length; i++) {
            body[at + i] = noise[i];
        }

        assertSound(extract(body));
    }

    @Provide
    Arbitrary<String> soup() {
        var piece = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class=\"article-body\">",
                "</div>",
                "<a href=/x>",
                "</a>",
                "<a href=\"http://[\">",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<h1>",
                "<h2>",
                "</h2>",
                "<ul><li>",
                "</ul>",
                "<blockquote>",
                "</blockquote>",
                "<br>",
                "<br><br>",
                "<pre>",
                "</pre>",
                "<aside>",
                "<span>",
                "</span>",
                "<time datetime=99>",
                "<base href=//[>",
                "<link rel=canonical href=::>",
                "<script type=application/ld+json>{\"@type\":[\"NewsArticle\"],",
                "</script>",
                "<meta property=og:title content=x>",
                "<img srcset=\", ,\">",
                "<figure><img src=x>",
                "&#0;",
                "&#x1F6A2;",
                "\u00ad",
                " ",
                "\n",
                "\uD83D",
                Pages.FIRST,
                Pages.SECOND,
                "“We are late,” Ada Byron said.",
                "word",
                "12/13/2025",
                "By Ada and ");
        return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
