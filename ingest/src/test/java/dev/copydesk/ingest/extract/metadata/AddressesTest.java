package dev.copydesk.ingest.extract.metadata;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.Pages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    private static Article at(String url, String canonical) {
        return article(Pages.of(url, page("<link rel=canonical href='" + canonical + "'>", prose())));
    }

    @ParameterizedTest
    @CsvSource({
        "https://post.example/a/ferry-line-opens?utm_source=x, https://post.example/a/ferry-line-opens",
        "https://post.example/a/ferry-line-opens/amp, https://post.example/a/ferry-line-opens",
        "https://m.post.example/a/ferry-line-opens, https://post.example/a/ferry-line-opens",
        "https://post.example/?p=12, https://post.example/a/ferry-line-opens",
        "https://other.example/wire/4711, https://post.example/a/ferry-line-opens",
        "https://post.example/a/old-words-here-123456, https://post.example/a/ferry-line-opens-123456",
        "file:///tmp/ferry.html, https://post.example/a/ferry-line-opens"
    })
    void aCanonicalThatNamesTheArticleIsBelieved(String url, String canonical) {
        assertThat(at(url, canonical).canonicalUrl()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://post.example/a/ferry-line-opens, https://post.example/",
        "https://post.example/a/ferry-line-opens, https://post.example/a",
        "https://post.example/a/ferry-line-opens, https://post.example/a/lighthouse-to-be-painted",
        "https://post.example/a/ferry-line-opens, https://other.example/",
        "https://post.example/a/ferry-line-opens, https://other.example/news",
        "https://post.example/a/ferry-line-opens, javascript:x"
    })
    void aCanonicalThatPointsElsewhereIsNot(String url, String canonical) {
        assertThat(at(url, canonical).canonicalUrl()).isEqualTo(url);
    }

    @Test
    void otherUrlsOfTheArticleAreItsAliases() {
        var html = page("<link rel=canonical href=/a/ferry-line-opens>", prose());
        var page = new Page(
                "http://post.example/s/9",
                "https://www.post.example/a/ferry-line-opens?x=1",
                200,
                null,
                null,
                html.getBytes(StandardCharsets.UTF_8));

        var article = article(page);

        assertThat(article.url()).isEqualTo("http://post.example/s/9");
        assertThat(article.canonicalUrl()).isEqualTo("https://www.post.example/a/ferry-line-opens");
        assertThat(article.aliases())
                .containsExactly("http://post.example/s/9", "https://www.post.example/a/ferry-line-opens?x=1");
    }
}
