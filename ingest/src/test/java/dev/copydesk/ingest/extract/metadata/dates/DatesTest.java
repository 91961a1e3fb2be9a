package dev.copydesk.ingest.extract.metadata.dates;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final String OTHER = "https://harbour-post.example/ferry-line-opens-again";

    private static Article at(String url, String html) {
        return article(Pages.of(url, html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01T09:30:00+01:00         | 2026-03-01T09:30:00+01:00
            2026-03-01T09:30:00.123Z          | 2026-03-01T09:30:00Z
            2026-03-01 09:30:00+0100          | 2026-03-01T09:30:00+01:00
            2026-03-01 09:30                  | 2026-03-01T09:30:00
            2026-03-01                        | 2026-03-01
            2026/3/1                          | 2026-03-01
            20260301T093000Z                  | 2026-03-01T09:30:00Z
            Sun, 01 Mar 2026 09:30:00 GMT     | 2026-03-01T09:30:00Z
            March 1, 2026                     | 2026-03-01
            Mar. 1, 2026, 9:30 p.m.           | 2026-03-01T21:30:00
            1st March 2026                    | 2026-03-01
            1. März 2026, 09:30 Uhr           | 2026-03-01T09:30:00
            1er mars 2026 à 09h30             | 2026-03-01T09:30:00
            1 de marzo de 2026                | 2026-03-01
            1 марта 2026                      | 2026-03-01
            01.03.2026                        | 2026-03-01
            13/12/2026                        | 2026-12-13
            12/13/2026                        | 2026-12-13
            2026年3月1日 9時30分                 | 2026-03-01T09:30:00
            令和8年3月1日                        | 2026-03-01
            2026. március 1. 9:30              | 2026-03-01T09:30:00
            1. maaliskuuta 2026               | 2026-03-01
            1 березня 2026, 09:30             | 2026-03-01T09:30:00
            1 Μαρτίου 2026                    | 2026-03-01
            ١ مارس ٢٠٢٦                       | 2026-03-01
            1 במרץ 2026                       | 2026-03-01
            1 मार्च 2026                       | 2026-03-01
            1 มีนาคม 2569                      | 2026-03-01
            ngày 1 tháng 3 năm 2026           | 2026-03-01
            2026.03.01 09:30                  | 2026-03-01T09:30:00
            March 1, 2026, 9:30 AM EST        | 2026-03-01T09:30:00-05:00
            Mar 01 2026 09:30:00 GMT+0200     | 2026-03-01T09:30:00+02:00
            March 1, 2026 09:30 CST           | 2026-03-01T09:30:00
            1772357400000                     | 2026-03-01T09:30:00Z
            1772357400                        | 2026-03-01T09:30:00Z
            """)
    void datesAreReadAsPagesWriteThem(String written, String read) {
        assertThat(DateReader.read(written, null)).map(NewsDate::iso).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2026", "2026-13-45", "yesterday", "45 March 2026", "99999999", "1 Marchioness 2026"})
    void whatIsNoClearDateIsNone(String written) {
        assertThat(DateReader.read(written, null)).isEmpty();
    }

    @Test
    void digitsAreReadByTheHabitOfTheLanguage() {
        assertThat(DateReader.read("03/04/2026", true)).map(NewsDate::iso).hasValue("2026-03-04");
        assertThat(DateReader.read("03/04/2026", false)).map(NewsDate::iso).hasValue("2026-04-03");
    }

    @Test
    void structuredDataComesFirstAndSaysSo() {
        var article = article(page(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-01T09:30:00+01:00\",\"dateModified\":\"2026-03-02\"}</script><meta name=date content=2026-03-05>",
                prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01T09:30:00+01:00"));
        assertThat(article.modifiedAt()).isEqualTo(new NewsDate("2026-03-02"));
        assertThat(article.provenance()).containsEntry("publishedAt", "json-ld");
    }

    @Test
    void aMetaElementIsNext() {
        assertThat(article(page("<meta property=article:published_time content=2026-03-01>", prose()))
                        .publishedAt())
                .isEqualTo(new NewsDate("2026-03-01"));
    }

    @Test
    void aTimeByTheHeadingIsNext() {
        assertThat(at(OTHER, page("<time datetime=2026-03-01>Sunday</time>" + prose()))
                        .publishedAt())
                .isEqualTo(new NewsDate("2026-03-01"));
    }

    @Test
    void aDateInTheLinesBelowTheHeadingIsNext() {
        assertThat(at(OTHER, page("<div>Norwick, March 1, 2026</div>" + prose()))
                        .publishedAt())
                .isEqualTo(new NewsDate("2026-03-01"));
    }

    @Test
    void theDayInTheUrlIsLast() {
        var article = at("https://harbour-post.example/2026/03/01/ferry-line-opens-again", page(prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01"));
        assertThat(article.provenance()).containsEntry("publishedAt", "url");
    }

    @Test
    void theDateOfASuggestedStoryIsNotTheArticles() {
        var others = "<aside><h3>Elsewhere</h3><time datetime=2026-02-01>Feb 1, 2026</time></aside>";

        assertThat(at(OTHER, page(prose() + others)).publishedAt()).isNull();
    }

    @Test
    void theTimeOfAChangeIsNotThatOfPublication() {
        var article = at(OTHER, page("<div>Updated March 2, 2026</div><div>March 1, 2026</div>" + prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01"));
        assertThat(article.modifiedAt()).isEqualTo(new NewsDate("2026-03-02"));
    }

    @Test
    void aPageWithoutADateHasNone() {
        assertThat(at(OTHER, page(prose())).publishedAt()).isNull();
    }

    @Test
    void theOnlyDateThatIsShownIsTakenThoughItIsOfAnUpdateAndItsSourceSaysSo() {
        var article = at(OTHER, page("<p>Last updated: March 2, 2026</p>" + prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-02"));
        assertThat(article.provenance()).containsEntry("publishedAt", "text (of an update)");
    }

    @Test
    void aStampOfAChangeThatThePageDoesNotShowIsNoPublication() {
        var article = at(OTHER, page("<meta property=article:modified_time content=2026-03-02T10:00:00Z>", prose()));

        assertThat(article.publishedAt()).isNull();
        assertThat(article.modifiedAt()).isEqualTo(new NewsDate("2026-03-02T10:00:00Z"));
    }

    @Test
    void aTimeBeforeTheWordUpdatedIsThePublication() {
        var article = at(
                OTHER,
                page(
                        "<div><time datetime=2026-03-01T08:00>1 March</time> <span>Updated <time datetime=2026-03-02T09:00>2 March</time></span></div>"
                                + prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01T08:00:00"));
        assertThat(article.modifiedAt()).isEqualTo(new NewsDate("2026-03-02T09:00:00"));
    }

    @Test
    void theDateOfACardBelowIsNotTheArticles() {
        var article = at(
                OTHER,
                page(
                        prose()
                                + "<div class=card><h3><a href=/other>Another ferry sank</a></h3><time datetime=2019-01-01>1 January 2019</time></div>"));

        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void itemsOfASuggestedStoryAreNotTheArticles() {
        var article = at(
                OTHER,
                page(
                        "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=headline>Ferry line opens again</b>"
                                + "<meta itemprop=datePublished content=2026-03-01></div>"
                                + "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=headline>Another ferry sank</b>"
                                + "<meta itemprop=datePublished content=2019-01-01></div>"
                                + prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01"));
        assertThat(article.provenance()).containsEntry("publishedAt", "microdata");
    }

    @Test
    void rdfaIsRead() {
        var article = at(
                OTHER,
                page(
                        "<div vocab=http://schema.org/ typeof=NewsArticle><span property=schema:datePublished content=2026-03-01T09:30+01:00>today</span></div>"
                                + prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01T09:30:00+01:00"));
        assertThat(article.provenance()).containsEntry("publishedAt", "rdfa");
    }

    @ParameterizedTest
    @CsvSource({
        "DC.date.issued",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "bt:pubDate",
        "article:published_time"
    })
    void metaElementsOfManyNamesAreRead(String name) {
        var article = at(OTHER, page("<meta name='" + name + "' content='2026-03-01'>", prose()));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01"));
        assertThat(article.provenance())
                .containsEntry("publishedAt", "meta " + name.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aDateAfterALabelIsRead() {
        var article = at(OTHER, page(prose() + "<ul><li><strong>Datum</strong> 01.03.2026</li></ul>"));

        assertThat(article.publishedAt()).isEqualTo(new NewsDate("2026-03-01"));
    }

    @Test
    void aDateInAParagraphIsNotThePagesDate() {
        var article = at(
                OTHER,
                page(
                        "<p>The old line closed on 4 May 2021, when the last of the boats had been sold to a company on the mainland, for scrap and parts.</p>"
                                + prose()));

        assertThat(article.publishedAt()).isNull();
    }
}
