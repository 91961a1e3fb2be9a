package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIdTest {
    private static String id(String url) {
        return ArticleId.of(NormalizedUrl.of(url));
    }

    /** {@code printf news.example/harbour | sha256sum | cut -c-32 | xxd -r -p | base32 | tr A-Z a-z | tr -d =} */
    @Test
    void staysTheSameForEver() {
        assertThat(id("https://news.example/harbour")).isEqualTo("4y2joyqzo3g2sjkzj5abs2n64i");
    }

    @Test
    void isOneForHttpAndHttps() {
        assertThat(id("http://news.example/harbour")).isEqualTo(id("https://news.example/harbour"));
    }

    @Test
    void isOneForEverySpellingOfAUrl() {
        assertThat(id("HTTPS://News.Example:443/./harbour?utm_source=x#top"))
                .isEqualTo(id("https://news.example/harbour"));
    }

    @Test
    void isAnotherForAnotherPathQueryOrPort() {
        assertThat(id("https://news.example/a"))
                .isNotEqualTo(id("https://news.example/b"))
                .isNotEqualTo(id("https://news.example/a?b"))
                .isNotEqualTo(id("https://news.example:8443/a"));
    }

    @Test
    void isThatOfAFilesPath() {
        assertThat(id("file:///tmp/a.html")).matches("[a-z2-7]{26}");
    }
}
