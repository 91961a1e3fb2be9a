package dev.copydesk.ingest.extract.parts;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.Continuation;
import dev.copydesk.events.Part;
import dev.copydesk.events.Parts;
import dev.copydesk.ingest.extract.Pages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingReaderTest {
    private static final String STORY = "https://harbour-post.example/2026/ferry-line-opens-again";

    private static @Nullable String next(Article article) {
        var parts = article.parts();
        return parts == null ? null : parts.next();
    }

    private static @Nullable String nextOf(String url, String head, String content) {
        return next(article(Pages.of(url, page(head, prose() + content))));
    }

    private static @Nullable String nextBy(String link) {
        return nextOf(STORY, "", "<div class=bottom>" + link + "</div>");
    }

    @ParameterizedTest
    @CsvSource({
        "/story-of-the-boat, /story-of-the-boat/2",
        "/story-of-the-boat, /story-of-the-boat/2/",
        "/story-of-the-boat/, /story-of-the-boat/2/",
        "/story-of-the-boat, /story-of-the-boat?page=2",
        "/story-of-the-boat?page=1, /story-of-the-boat?page=2",
        "/story-of-the-boat?id=7, /story-of-the-boat?id=7&page=2",
        "/story-of-the-boat, /story-of-the-boat/page/2",
        "/story-of-the-boat/page/1, /story-of-the-boat/page/2",
        "/story-of-the-boat.html, /story-of-the-boat-2.html",
        "/story-of-the-boat.html, /story-of-the-boat/2.html",
        "'/story-of-the-boat.html', '/story-of-the-boat,page2.html'",
        "/story-of-the-boat.html, /story-of-the-boat_p2.html",
        "/story-of-the-boat, /story-of-the-boat/seite-2"
    })
    void theSameAddressWithTheNextNumberIsTheNextPage(String own, String linked) {
        var site = "https://harbour-post.example";

        assertThat(nextOf(site + own, "<link rel=next href=\"" + linked + "\">", ""))
                .isEqualTo(site + linked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour-post.example/2026/lighthouse-keeper-retires-at-last",
                "https://harbour-post.example/2026/ferry-line-opens-again/3",
                "https://harbour-post.example/2026/2",
                "https://other.example/2026/ferry-line-opens-again/2",
                "https://harbour-post.example/2026/ferry-line-opens-again/comment-page-2/",
                "https://harbour-post.example/2026/ferry-line-opens-again?cpage=2",
                "https://harbour-post.example/2026/ferry-line-opens-again?photo=2",
                "https://harbour-post.example/2026/ferry-line-opens-again/2026",
                "ftp://harbour-post.example/2026/ferry-line-opens-again/2",
                "not a url"
            })
    void anotherAddressIsNotTheNextPageWhateverThePageCallsIt(String linked) {
        assertThat(nextOf(STORY, "<link rel=next href=\"" + linked + "\">", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a rel=next href=\"" + STORY + "/2\">On</a>",
                "<a href=\"" + STORY + "/2\">2</a>",
                "<a href=\"" + STORY + "/2\">Next page »</a>",
                "<a href=\"" + STORY + "/2\">Nächste Seite</a>",
                "<a href=\"" + STORY + "/2\">Page suivante</a>",
                "<a href=\"" + STORY + "/2\">Siguiente</a>",
                "<a href=\"" + STORY + "/2\">下一页</a>",
                "<a class=next href=\"" + STORY + "/2\">›</a>",
                "<a aria-label=\"Page 2\" href=\"" + STORY + "/2\">2</a>",
                "<ul class=pagination><li><a href=\"" + STORY + "/2\">What the islanders say</a></li></ul>"
            })
    void aLinkThatSpeaksOfTheNextPageIsFollowed(String link) {
        assertThat(nextBy(link)).isEqualTo(STORY + "/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"" + STORY + "/2\">The lighthouse keeper</a>",
                "<div id=comments><a href=\"" + STORY + "?page=2\">2</a></div>",
                "<ol class=comment-list><li><a rel=next href=\"" + STORY + "?page=2\">Next</a></li></ol>",
                "<a href=\"" + STORY + "?page=2#comments\">Next</a>",
                "<div class=pager><a href=\"" + STORY + "?page=1\">2</a><a href=\"" + STORY + "?page=2\">3</a></div>"
            })
    void aLinkThatSpeaksOfSomethingElseIsNot(String link) {
        assertThat(nextBy(link)).isNull();
    }

    @Test
    void aSectionIsNoArticleOfSeveralPages() {
        assertThat(nextOf("https://harbour-post.example/news/", "<link rel=next href=\"/news/page/2\">", ""))
                .isNull();
    }

    @Test
    void aLaterPageHandedInAloneStaysAlone() {
        var head = "<link rel=canonical href=\"" + STORY + "\">";

        assertThat(nextOf(STORY + "/2", head, "<a href=\"" + STORY + "/2\">2</a><a href=\"" + STORY + "/3\">Next</a>"))
                .isNull();
    }

    @Test
    void theLinksSayHowManyPagesThereAre() {
        var pager = "<div class=pagination><span>1</span><a href=\"" + STORY + "/2\">2</a><a href=\"" + STORY
                + "/3\">3</a><a href=\"" + STORY + "/2\">Next</a></div>";
        var article = article(Pages.of(STORY, page(prose() + pager)));

        assertThat(article.parts()).extracting(Parts::count).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 1 of 4", "Seite 1 von 4", "Página 1 de 4", "Strona 1 z 4", "Страница 1 из 4"})
    void aLineBelowTheTextSaysHowManyPagesThereAre(String line) {
        var article = article(Pages.of(STORY, page(prose() + "<div class=pagination>" + line + "</div>")));

        assertThat(article.parts()).extracting(Parts::count).isEqualTo(4);
        assertThat(next(article)).isNull();
    }

    @Test
    void aPageKnowsWhichPartItIs() {
        var html = page(prose() + "<div class=pagination><a href=\"" + STORY + "\">1</a><a href=\"" + STORY
                + "/3\">3</a></div>");
        var article = article(Pages.of(STORY + "/2", html).continuing(new Continuation(STORY, 2)));

        assertThat(article.parts())
                .isEqualTo(new Parts(
                        java.util.List.of(
                                new Part(2, STORY + "/2", 0, article.text().length())),
                        3,
                        STORY + "/3"));
    }

    @Test
    void theLastPageHasNone() {
        var html = page(prose() + "<div class=pagination><a href=\"" + STORY + "\">1</a><a href=\"" + STORY
                + "/2\">2</a></div>");
        var article = article(Pages.of(STORY + "/3", html).continuing(new Continuation(STORY, 3)));

        assertThat(Objects.requireNonNull(article.parts()).next()).isNull();
    }

    @Test
    void anArticleOnOnePageHasNoParts() {
        assertThat(article(page(prose())).parts()).isNull();
    }
}
