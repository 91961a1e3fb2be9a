package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final byte[] HTML = "<p>Hello</p>".getBytes(StandardCharsets.UTF_8);
    private static final String URL = "https://news.example/harbour";

    private static Headers headers(String... namesAndValues) {
        var headers = new RecordHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static void assertRefused(@Nullable String key, byte @Nullable [] body, BadRecord.Reason reason) {
        assertThatThrownBy(() -> Page.of(key, body, headers(), 1))
                .asInstanceOf(type(BadRecord.class))
                .extracting(BadRecord::reason)
                .isEqualTo(reason);
    }

    @Test
    void isReadAgainAsItWasWritten() {
        var page = new Page(
                URL, URL + "/", 404, "text/html; charset=utf-8", Instant.parse("2026-03-01T08:31:00.25Z"), HTML);
        var headers = headers();

        page.writeTo(headers);

        assertThat(Page.of("another key", HTML, headers, 1)).isEqualTo(page);
    }

    @Test
    void knowsWhichArticleItContinues() {
        var page = new Page(URL + "?page=2", null, 200, null, Instant.EPOCH, HTML).continuing(new Continuation(URL, 2));
        var headers = headers();

        page.writeTo(headers);

        assertThat(Page.of(URL, HTML, headers, 1)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "31", "two", "99999999999"})
    void isRefusedWhereItContinuesAnotherAsNoPartOfIt(String part) {
        assertThatThrownBy(() -> Page.of(URL, HTML, headers("continues", URL, "part", part), 1))
                .asInstanceOf(type(BadRecord.class))
                .extracting(BadRecord::reason)
                .isEqualTo(BadRecord.Reason.BAD_URL);
    }

    @Test
    void isRefusedWhereWhatItContinuesIsNoUrl() {
        assertThatThrownBy(() -> Page.of(URL, HTML, headers("continues", "the harbour", "part", "2"), 1))
                .asInstanceOf(type(BadRecord.class))
                .extracting(BadRecord::reason)
                .isEqualTo(BadRecord.Reason.BAD_URL);
    }

    @Test
    void isReadFromAPushOfNothingButHtmlUnderItsUrl() {
        var page = Page.of(URL, HTML, headers(), 1_000);

        assertThat(page).isEqualTo(new Page(URL, null, 200, null, Instant.ofEpochMilli(1_000), HTML));
        assertThat(page.baseUrl()).isEqualTo(URL);
    }

    @Test
    void resolvesItsLinksAgainstTheUrlThatAnswered() {
        assertThat(Page.of(URL, HTML, headers("final-url", "https://b.example/"), 1)
                        .baseUrl())
                .isEqualTo("https://b.example/");
    }

    @Test
    void writesOverTheHeadersThatAreThere() {
        var headers = headers("url", "x", "final-url", "y", "http-status", "500");

        new Page(URL, null, 200, null, null, HTML).writeTo(headers);

        assertThat(headers).isEqualTo(headers("url", URL, "http-status", "200"));
    }

    @Test
    void takesBlankHeadersAsNone() {
        assertThat(Page.of(URL, HTML, headers("url", " ", "final-url", "", "content-type", " "), -1))
                .isEqualTo(new Page(URL, null, 200, null, null, HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "99", "600", "2000", "٢٠٠"})
    void takesAStatusThatIsNoneAs200(String status) {
        assertThat(Page.of(URL, HTML, headers("http-status", status), 1).status())
                .isEqualTo(200);
    }

    @Test
    void takesTheRecordsTimeWhereTheHeaderIsNoTime() {
        assertThat(Page.of(URL, HTML, headers("fetched-at", "now"), 5).fetchedAt())
                .isEqualTo(Instant.ofEpochMilli(5));
    }

    @Test
    void refusesATombstoneAndAnEmptyBody() {
        assertRefused(URL, null, BadRecord.Reason.EMPTY);
        assertRefused(URL, new byte[0], BadRecord.Reason.EMPTY);
    }

    @Test
    void refusesAPageThatNamesNoUrl() {
        assertRefused(null, HTML, BadRecord.Reason.NO_URL);
        assertRefused(" ", HTML, BadRecord.Reason.NO_URL);
    }
}
