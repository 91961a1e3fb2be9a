package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static dev.copydesk.ingest.extract.Pages.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static Page bytes(byte[] body, String contentType) {
        return new Page(Pages.URL, null, 200, contentType, null, body);
    }

    private static Page latin(String body, String contentType) {
        return bytes(body.getBytes(StandardCharsets.ISO_8859_1), contentType);
    }

    @Test
    void anArticleCarriesTheIdOfItsCanonicalUrlAndTheHashOfItsContent() {
        var article = article(page("<link rel=canonical href=\"" + Pages.URL + "?utm_source=mail\">", prose()));

        assertThat(article.canonicalUrl()).isEqualTo(Pages.URL);
        assertThat(article.id()).isEqualTo(ArticleId.of(NormalizedUrl.of(Pages.URL)));
        assertThat(article.site()).isEqualTo("harbour-post.example");
        assertThat(article.contentHash())
                .isEqualTo(ContentHash.of(article.headline(), article.standfirst(), article.text()));
    }

    @Test
    void whenThePageWasFetchedIsKept() {
        var fetched = Instant.parse("2026-03-01T08:00:00Z");
        var body = page(prose()).getBytes(StandardCharsets.UTF_8);

        assertThat(article(new Page(Pages.URL, null, 200, null, fetched, body)).fetchedAt())
                .isEqualTo(fetched);
    }

    @Test
    void theSamePageGivesTheSameArticle() {
        assertThat(article(page(prose()))).isEqualTo(article(page(prose())));
    }

    @Test
    void aPageWithoutBytesIsEmpty() {
        assertThat(refusal(latin("", "text/html"))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aPageOfWhiteSpaceIsEmpty() {
        assertThat(refusal(latin(" \n\t ", "text/html"))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 x",
                "\u0089PNG\r\n",
                "GIF89a<p>",
                "{\"headline\": \"<p>x</p>\"}",
                "[1, 2]",
                "<?xml version=\"1.0\"?><rss><channel/></rss>",
                "<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>",
                "no markup at all, 1 < 2",
                "<\0\0\0\0\0\0",
                "<p\1\2\3 not text, whatever it begins with"
            })
    void whatIsNoHtmlIsRefusedAsSuch(String body) {
        assertThat(refusal(latin(body, "text/html"))).isEqualTo(Reason.NOT_HTML);
    }

    @Test
    void aContentTypeAloneDoesNotMakeAPageUnreadable() {
        assertThat(article(latin(page(prose()), "application/octet-stream")).text())
                .contains(Pages.FIRST);
    }

    @Test
    void aPageWithNothingToReadHasNoArticle() {
        assertThat(refusal(latin("<html><body><a href=/>Home</a></body></html>", "text/html")))
                .isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void aPageWithoutAnAbsoluteUrlIsRefused() {
        assertThat(refusal(Pages.of("ferry.html", page(prose())))).isEqualTo(Reason.BAD_URL);
    }

    @Test
    void aPageAboveTheLimitIsRefused() {
        var outcome = new Extractor(1000).extract(latin(page(prose()).repeat(4), "text/html"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ExtractOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.INPUT_TOO_LARGE));
    }

    @Test
    void aPageOfSeventeenMebibytesIsReadWhereThirtyTwoAreAllowed() {
        var html = page(prose()) + "<!--" + "x".repeat(17 << 20) + "-->";

        assertThat(new Extractor(32 << 20).extract(latin(html, "text/html")))
                .isInstanceOf(ExtractOutcome.Extracted.class);
    }

    @Test
    void aPageOfBottomlessNestingIsRefused() {
        assertThat(refusal(latin("<div>".repeat(100_000) + prose(), "text/html")))
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void aFileHasNoSite() {
        assertThat(article(Pages.of("file:///home/ada/ferry.html", page(prose())))
                        .site())
                .isEmpty();
    }

    @Test
    void theCharsetOfTheHeaderComesBeforeThatOfThePage() {
        var html = page("<meta charset=iso-8859-1>", "<p>Müller fährt.</p>" + prose());

        assertThat(article(bytes(html.getBytes(Charset.forName("windows-1252")), "text/html; charset=windows-1252"))
                        .text())
                .contains("Müller fährt.");
    }

    @Test
    void theCharsetOfThePageIsUsedWhereTheHeaderHasNone() {
        var html = page("<meta charset=\"windows-1251\">", "<p>Паром снова ходит.</p>" + prose());

        assertThat(article(bytes(html.getBytes(Charset.forName("windows-1251")), "text/html"))
                        .text())
                .contains("Паром снова ходит.");
    }

    @Test
    void bytesThatAreUtf8AreReadSoWhateverIsDeclared() {
        var html = page("<meta charset=iso-8859-1>", "<p>“Späť,” she said.</p>" + prose());

        assertThat(article(bytes(html.getBytes(StandardCharsets.UTF_8), "text/html"))
                        .text())
                .contains("“Späť,” she said.");
    }

    @Test
    void undeclaredBytesAreReadByTheLanguageOfThePage() {
        var html = "<html lang=ja><body><article><p>フェリーは月曜日に運航を再開する。島の人々は四年間、湾を車で回っていた。</p></article>";

        assertThat(article(bytes(html.getBytes(Charset.forName("Shift_JIS")), "text/html"))
                        .text())
                .startsWith("フェリーは月曜日に運航を再開する。");
    }

    @Test
    void undeclaredBytesOfNoOtherKindAreWindows1252() {
        var html = page("<p>A café “by the sea” opens too.</p>" + prose());

        assertThat(article(bytes(html.getBytes(Charset.forName("windows-1252")), "text/html"))
                        .text())
                .contains("A café “by the sea” opens too.");
    }

    @Test
    void aByteOrderMarkDecides() {
        assertThat(article(bytes(("\uFEFF" + page(prose())).getBytes(StandardCharsets.UTF_16LE), "text/html"))
                        .text())
                .contains(Pages.FIRST);
    }
}
