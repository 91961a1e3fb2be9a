package dev.copydesk.ingest.extract.metadata.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
    private static Optional<String> published(String... scripts) {
        var html = new StringBuilder("<html><head>");
        for (var script : scripts) {
            html.append("<script type=\"application/ld+json\">").append(script).append("</script>");
        }
        var data = new JsonLd(new PageMarks(Jsoup.parse(html + "</head><body></body></html>")));
        return data.own(List.of("Ferry line opens again")).stream()
                .flatMap(article -> JsonLd.text(article, "datePublished").stream())
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\"}",
                "[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\"}]",
                "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"datePublished\":\"2026-03-01\"}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"datePublished\":\"2026-03-01\"}}",
                "{\"@type\":\"WebPage\",\"hasPart\":[{\"@type\":\"Article\",\"headline\":\"Ferry line opens again\",\"datePublished\":\"2026-03-01\"}]}",
                "{\"@type\":\"http://schema.org/NewsArticle\",\"datePublished\":{\"@value\":\"2026-03-01\"}}",
                "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\"} -->",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\"}\n//]]>",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2026-03-01&quot;}",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\",}",
                "{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\tand a tab\",\"datePublished\":\"2026-03-01\"}",
                "{\"@type\":\"NewsArticle\",\"description\":\"He said \"no\" to it\",\"datePublished\":\"2026-03-01\"}",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\",\"author\":{\"name\":\"Ada By",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\",\"keywords\":[\"ferry\",",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\"};",
            })
    void theArticleIsFoundInEveryShapeOfData(String script) {
        assertThat(published(script)).hasValue("2026-03-01");
    }

    @Test
    void severalScriptsAreReadTogether() {
        assertThat(published(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line opens again\"}",
                        "{\"@type\":\"WebPage\",\"datePublished\":\"2026-03-01\"}"))
                .hasValue("2026-03-01");
    }

    @Test
    void aBrokenScriptDoesNotHideTheNext() {
        assertThat(published("{{{{", "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01\"}"))
                .hasValue("2026-03-01");
    }

    @Test
    void aListedArticleOfAnotherHeadlineIsNotThePages() {
        assertThat(
                        published(
                                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Another ferry sank\",\"datePublished\":\"2019-01-01\"}]}"))
                .isEmpty();
    }

    @Test
    void ofSeveralArticlesThePagesIsTheOneWhoseHeadlineItRepeats() {
        assertThat(
                        published(
                                "[{\"@type\":\"NewsArticle\",\"headline\":\"Another ferry sank\",\"datePublished\":\"2019-01-01\",\"author\":\"B\"},"
                                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line opens again\",\"datePublished\":\"2026-03-01\"}]"))
                .hasValue("2026-03-01");
    }

    @Test
    void entitiesInStringsAreResolved() {
        var page = Jsoup.parse(
                "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Tide &amp; time &quot;now&quot;\"}</script>");

        assertThat(new JsonLd(new PageMarks(page)).article(List.of()).flatMap(a -> JsonLd.text(a, "headline")))
                .hasValue("Tide & time \"now\"");
    }

    @Test
    void depthWithoutEndIsRefusedAndNotFollowed() {
        assertThat(published("{\"a\":".repeat(100_000))).isEmpty();
    }
}
