package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.fixtures.CpuTime;
import java.net.URI;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HTTP://News.Example/A | http://news.example/A",
                "https://news.example | https://news.example/",
                "https://news.example? | https://news.example/",
                "https://news.example:443/a | https://news.example/a",
                "https://news.example:0443/a | https://news.example/a",
                "https://news.example:/a | https://news.example/a",
                "http://news.example:80/a | http://news.example/a",
                "http://news.example:443/a | http://news.example:443/a",
                "http://news.example:8080/a | http://news.example:8080/a",
                "https://ada:secret@news.example/a | https://news.example/a",
                "https://ada@x@news.example/a | https://news.example/a",
                "https://news.example/a#top | https://news.example/a",
                "https://news.example#?a=1 | https://news.example/",
                "https://news.example/a?utm_source=x&b=1&fbclid=2 | https://news.example/a?b=1",
                "https://news.example/a?UTM_Source=x | https://news.example/a",
                "https://news.example/a?%75tm_source=x | https://news.example/a",
                "https://news.example/a?b=1&&c | https://news.example/a?b=1&c",
                "https://news.example/a/./b/../c | https://news.example/a/c",
                "https://news.example/../../a | https://news.example/a",
                "https://news.example/a/.. | https://news.example/",
                "https://news.example/a/b/. | https://news.example/a/b/",
                "https://news.example/%2e%2E/a | https://news.example/a",
                "https://news.example/web//https://b.example/c | https://news.example/web//https://b.example/c",
                "https://news.example/a%7eb%7Ec | https://news.example/a~b~c",
                "https://news.example/%c3%a9%2f | https://news.example/%C3%A9%2F",
                "https://news.example/é | https://news.example/%C3%A9",
                "https://news.example/100% | https://news.example/100%25",
                "https://news.example/a b?c d | https://news.example/a%20b?c%20d",
                "https://news.example/[1]?[2] | https://news.example/%5B1%5D?%5B2%5D",
                "https:\\\\news.example\\a?b\\c | https://news.example/a?b%5Cc",
                "https://bücher.example/ | https://xn--bcher-kva.example/",
                "https://B%C3%BCcher.example/ | https://xn--bcher-kva.example/",
                "https://news.example./a | https://news.example/a",
                "https://my_site.example/ | https://my_site.example/",
                "https://192.0.2.1:8443/ | https://192.0.2.1:8443/",
                "https://[2001:DB8::1]:443/ | https://[2001:db8::1]/",
                "file:///tmp/a b.html | file:///tmp/a%20b.html",
                "file:/tmp/../a.html | file:///a.html",
                "file://localhost/a.html | file:///a.html"
            })
    void spellsAUrlInOneWay(String url, String spelled) {
        assertThat(NormalizedUrl.of(url).value()).isEqualTo(spelled);
    }

    @Test
    void escapesWhatMayNotStandInAUrl() {
        assertThat(NormalizedUrl.of("https://news.example/a|b?<\">`{}^").value())
                .isEqualTo("https://news.example/a%7Cb?%3C%22%3E%60%7B%7D%5E");
    }

    @Test
    void dropsLineBreaksOfMarkup() {
        assertThat(NormalizedUrl.of(" https://news.example/a\n\tb \n").value()).isEqualTo("https://news.example/ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "news.example/a",
                "//news.example/a",
                "/a",
                "mailto:ada@news.example",
                "javascript:alert(1)",
                "ftp://news.example/",
                "https:",
                "https:/news.example/",
                "https://",
                "https:///a",
                "https://:80/",
                "https://ada@/",
                "https://news.example:0/",
                "https://news.example:65536/",
                "https://news.example:8o/",
                "https://news.example:-1/",
                "https://news..example/",
                "https://.example/",
                "https://news.example../",
                "https://ne ws.example/",
                "https://news%2Fexample/",
                "https://news℀.example/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://256.1.1.1/",
                "https://[::1/",
                "https://[gg::1]/",
                "https://[fe80::1%25eth0]/",
                "https://\uD83D.example/",
                "file://server/a",
                "file:a.html",
                "file:"
            })
    void refusesWhatIsNoPagesUrl(String url) {
        assertThatThrownBy(() -> NormalizedUrl.of(url)).isInstanceOf(BadUrl.class);
        assertThat(NormalizedUrl.tryOf(url)).isEmpty();
    }

    @Test
    void refusesALongUrlAndOneThatEscapesMakeLong() {
        assertThat(NormalizedUrl.tryOf("https://news.example/" + "a".repeat(4075)))
                .isPresent();
        assertThat(NormalizedUrl.tryOf("https://news.example/" + "a".repeat(4076)))
                .isEmpty();
        assertThat(NormalizedUrl.tryOf("https://news.example/" + "é".repeat(4000)))
                .isEmpty();
    }

    @Test
    void keepsItsMessageShort() {
        assertThatThrownBy(() -> NormalizedUrl.of("x".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void tellsItsParts() {
        var url = NormalizedUrl.of("https://www.news.example:8443/a/b?c=d/e:f");

        assertThat(url.host()).isEqualTo("www.news.example");
        assertThat(url.site()).isEqualTo("news.example");
        assertThat(url.path()).isEqualTo("/a/b");
    }

    @Test
    void tellsThePartsOfAnAddress() {
        assertThat(NormalizedUrl.of("https://[2001:db8::1]:8443/a").host()).isEqualTo("[2001:db8::1]");
    }

    @Test
    void hasNoHostForAFile() {
        assertThat(NormalizedUrl.of("file:///tmp/a:b.html").host()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/?x=1&utm_medium=y#f, https://a.example/?x=1#f",
        "https://a.example/?gclid=1, https://a.example/",
        "https://a.example/?x=1&&y, https://a.example/?x=1&&y",
        "https://a.example/?, https://a.example/?",
        "https://a.example/#?gclid=1, https://a.example/#?gclid=1",
        "/relative?_ga=2&b, /relative?b"
    })
    void takesTrackingParametersFromAnyLinkAndNothingElse(String url, String clean) {
        assertThat(NormalizedUrl.withoutTracking(url)).isEqualTo(clean);
    }

    /** Strings that are nearly URLs. */
    @Provide
    Arbitrary<String> urls() {
        var parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "/",
                        "//",
                        ".",
                        "..",
                        "%2e",
                        "%",
                        "%C3%A9",
                        "?",
                        "&",
                        "=",
                        "utm_x=1",
                        "#",
                        "@",
                        ":",
                        ":80",
                        "[::1]",
                        "\\",
                        "a",
                        "B",
                        "é",
                        "😀",
                        "\uD83D",
                        "www.",
                        "news.example",
                        " ",
                        "\n",
                        "|",
                        "~",
                        "%7E",
                        "1",
                        "xn--",
                        "。",
                        "ß"),
                Arbitraries.strings().ofMaxLength(3));
        return parts.list()
                .ofMaxSize(12)
                .flatMap(list -> Arbitraries.of(
                                "", "http://", "https://news.example", "https://news.example/", "HTTPS://", "file:///")
                        .map(start -> start + String.join("", list)));
    }

    @Property(tries = 2000)
    void isTheSameAgainAndAUrlToJava(@ForAll("urls") String url) {
        NormalizedUrl.tryOf(url).ifPresent(once -> {
            assertThat(NormalizedUrl.of(once.value())).isEqualTo(once);
            assertThat(URI.create(once.value()).getRawPath()).isEqualTo(once.path());
            assertThat(once.value()).matches("[\\x21-\\x7e]+").hasSizeLessThanOrEqualTo(NormalizedUrl.MAX_LENGTH);
        });
    }

    @Property
    void answersAnyStringWithAUrlOrARefusal(@ForAll String text) {
        assertThat(NormalizedUrl.tryOf(text)).isNotNull();
        assertThat(NormalizedUrl.tryOf("https://" + text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..", "/a/..", "&a", "%", "@", ":", ".a", "é", "utm_a&", "\\", "[", "xn--"})
    void readsAHostilePieceAThousandTimesInLinearTime(String piece) throws Exception {
        for (var start : new String[] {"https://", "https://news.example/", "https://news.example/?"}) {
            var url = start + piece.repeat(1_000);
            CpuTime.atMost(Duration.ofSeconds(2), () -> {
                for (int i = 0; i < 100; i++) {
                    NormalizedUrl.tryOf(url);
                }
            });
        }
    }
}
