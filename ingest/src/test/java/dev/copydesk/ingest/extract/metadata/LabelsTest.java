package dev.copydesk.ingest.extract.metadata;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Image;
import dev.copydesk.ingest.extract.metadata.dates.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @Test
    void keywordsAreThePublishersOwn() {
        assertThat(article(page("<meta name=keywords content='ferry, Norwick; ferry'>", prose()))
                        .keywords())
                .containsExactly("ferry", "Norwick");
    }

    @Test
    void theSectionIsThatOfTheStructuredData() {
        assertThat(article(page(
                                "<script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"articleSection\":[\"Bay\",\"Boats\"]}]</script>",
                                prose()))
                        .section())
                .isEqualTo("Bay");
    }

    @Test
    void theLanguageIsATag() {
        assertThat(article("<html lang=en_IE><title>x</title>" + prose()).language())
                .isEqualTo("en-IE");
    }

    @Test
    void theLocaleTellsTheLanguageWhereTheRootDoesNot() {
        assertThat(article("<html><head><meta property=og:locale content=en_CA></head><body>" + prose())
                        .language())
                .isEqualTo("en-CA");
    }

    @Test
    void theLanguageIsThatOfTheTextWhereTheTagIsPlainlyWrong() {
        var russian = "<article><h1>Мост</h1>"
                + "<p>Мост останется закрытым до июня, сообщил во вторник совет округа, и водителям придётся ездить в объезд.</p>"
                        .repeat(3)
                + "</article>";
        assertThat(article("<html lang=en><title>x</title>" + russian).language())
                .isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BERLIN — The emergence of boats|BERLIN",
                "WASHINGTON (AP) — The emergence|WASHINGTON",
                "NEW YORK, March 3 (Reuters) - The boats|NEW YORK",
                "Norwick (dpa) - Die Fähre|Norwick",
                "ST. LOUIS — The boats|ST. LOUIS"
            })
    void thePlaceThatOpensATextIsItsDateline(String text, String place) {
        assertThat(Dateline.of(text)).hasValue(place);
    }

    @ParameterizedTest
    @CsvSource({"The ferry — at last — sails", "A — B", "Norwick - a town", "FERRY SAILS AGAIN"})
    void otherOpeningsAreNoDateline(String text) {
        assertThat(Dateline.of(text)).isEmpty();
    }

    @Test
    void theDatelineStaysInTheText() {
        var article = article(page("<p>NORWICK — The ferry sails again, everybody says.</p>" + prose()));

        assertThat(article.dateline()).isEqualTo("NORWICK");
        assertThat(article.text()).startsWith("NORWICK — The ferry");
    }

    @Test
    void theFeaturedImageTakesItsTextsFromTheFigureThatShowsIt() {
        var html = page(
                "<meta property=og:image content=/gull.jpg?w=9>",
                "<figure><img data-src=/gull.jpg src='data:image/gif;base64,x' alt=Gull><figcaption>At anchor.</figcaption></figure>"
                        + prose());

        assertThat(article(html).images())
                .containsExactly(new Image("https://www.harbour-post.example/gull.jpg?w=9", "Gull", "At anchor."));
    }

    @Test
    void theLargestOfASourceSetIsTaken() {
        assertThat(article(page("<figure><img srcset='/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w'></figure>" + prose()))
                        .images())
                .extracting(Image::url)
                .containsExactly("https://www.harbour-post.example/l.jpg");
    }

    @Test
    void brokenStructuredDataIsReadAsFarAsItGoes() {
        var html = page(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"keywords\":[\"a\nb\",],}{\"@type\"</script>",
                prose());

        assertThat(article(html).keywords()).containsExactly("a b");
    }

    @Test
    void anotherStorysDataIsNotThisOnes() {
        var html = page(
                "<script type=application/ld+json>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Lighthouse painted\",\"datePublished\":\"2020-01-01\"}]}</script>",
                prose());

        assertThat(article(html).publishedAt()).isNull();
    }
}
