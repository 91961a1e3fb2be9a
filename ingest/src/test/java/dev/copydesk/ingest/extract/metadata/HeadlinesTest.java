package dev.copydesk.ingest.extract.metadata;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ingest.extract.Pages;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static String headline(String head, String heading) {
        return article("<html><head>" + head + "</head><body><article>" + heading + prose()
                        + "</article></body></html>")
                .headline();
    }

    @Test
    void theHeadingThatTheTitleRepeatsIsTheHeadline() {
        assertThat(headline(
                        "<title>Boats are back - Harbour Post</title>", "<h1>Harbour Post</h1><h1>Boats are back</h1>"))
                .isEqualTo("Boats are back");
    }

    @Test
    void theSitesNameIsCutFromATitle() {
        assertThat(headline(
                        "<title>Boats are back | Bay | Harbour Post</title><meta property=og:site_name content='Harbour Post'>",
                        ""))
                .isEqualTo("Boats are back | Bay");
    }

    @Test
    void theNameOfTheHostIsTheSitesToo() {
        assertThat(headline("<title>Harbour-Post.example: x - Boats are back – harbour-post.example</title>", ""))
                .isEqualTo("Harbour-Post.example: x - Boats are back");
    }

    @Test
    void aDashInsideAHeadlineStays() {
        assertThat(headline("<title>Boats are back - at last</title>", "<h1>Boats are back - at last</h1>"))
                .isEqualTo("Boats are back - at last");
    }

    @Test
    void whatStructuredDataAndTheShareTitleAgreeOnComesBeforeTheHeading() {
        assertThat(headline(
                        "<meta property=og:title content='Norwick: Boats are back'><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Norwick: Boats are back\"}</script>",
                        "<h1>Boats are back</h1>"))
                .isEqualTo("Norwick: Boats are back");
    }

    @Test
    void aPageWithoutATitleIsCalledByItsFirstSentence() {
        var article = article("<article><p>Boats are back.</p>" + prose() + "</article>");

        assertThat(article.headline()).isEqualTo("Boats are back.");
        assertThat(article.provenance()).containsEntry("headline", "text");
    }

    @Test
    void thePageOfAFileIsOfTheSiteThatItCallsItsOwn() {
        var html = "<html><head><title>Harbour Post - Boats are back</title>"
                + "<link rel=canonical href='https://www.harbourpost.example/boats-are-back'></head><body>" + prose();

        assertThat(article(Pages.of("file:///home/ada/boats.html", html)).headline())
                .isEqualTo("Boats are back");
    }
}
