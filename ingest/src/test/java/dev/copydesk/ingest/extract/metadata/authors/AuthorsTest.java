package dev.copydesk.ingest.extract.metadata.authors;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorsTest {
    private static List<String> names(String html) {
        return article(html).bylines().stream().map(Byline::name).toList();
    }

    @Test
    void structuredAuthorsCarryTheirProfiles() {
        var html = page(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"#ada\"},{\"@type\":\"Person\",\"name\":\"Bob Cole\"}]},"
                        + "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Byron\",\"url\":\"https://harbour-post.example/ada\",\"sameAs\":[\"https://social.example/@ada\"]}]}</script>",
                prose());

        assertThat(article(html).bylines())
                .containsExactly(
                        new Byline(
                                "Ada Byron",
                                "https://harbour-post.example/ada",
                                List.of("https://social.example/@ada")),
                        Byline.of("Bob Cole"));
    }

    @Test
    void aPersonComesBeforeThePublisher() {
        assertThat(names(page(
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Organization\",\"name\":\"Harbour Post\"},{\"@type\":\"Person\",\"name\":\"Ada Byron\"}]}</script>",
                        prose())))
                .containsExactly("Ada Byron");
    }

    @Test
    void aMetaElementMayNameSeveral() {
        assertThat(names(page("<meta name=author content='By Ada Byron, Bob Cole and Cy Dunn'>", prose())))
                .containsExactly("Ada Byron", "Bob Cole", "Cy Dunn");
    }

    @Test
    void aMarkedElementNamesTheAuthorAndTheirPage() {
        assertThat(article(page("<p>By <a rel=author href=/ada>Ada Byron</a></p>" + prose()))
                        .bylines())
                .containsExactly(new Byline("Ada Byron", "https://www.harbour-post.example/ada", List.of()));
    }

    @Test
    void aLineBelowTheHeadingNamesTheAuthor() {
        assertThat(names(page("<div>Von Ada Byron und Bob Cole</div>" + prose())))
                .containsExactly("Ada Byron", "Bob Cole");
    }

    @Test
    void theAuthorOfACommentIsNotTheArticles() {
        assertThat(names(page(prose()) + "<div class=comments><span class=author-name>Eve Fox</span></div>"))
                .isEmpty();
    }

    @Test
    void rolesAndDegreesAreNotNames() {
        assertThat(PersonNames.of("By Ada Byron, CFA, staff reporter")).containsExactly("Ada Byron");
        assertThat(PersonNames.of("Ada Byron (Norwick)")).containsExactly("Ada Byron");
    }

    @Test
    void aPageWithoutAnAuthorHasNone() {
        assertThat(names(page(prose()))).isEmpty();
    }

    @Test
    void aBylineThatMarkupCutsInPiecesIsReadWhole() {
        assertThat(names(page(
                        "<p class=byline>By <a href=/ada>Ada Byron</a>, <span>Bob Cole</span> and <span>Eve Frei</span></p>"
                                + prose())))
                .containsExactly("Ada Byron", "Bob Cole", "Eve Frei");
    }

    @Test
    void whatFollowsANameIsNoPartOfIt() {
        assertThat(names(page("<p class=post-author>Ada Byron on behalf of the Harbour Group</p>" + prose())))
                .containsExactly("Ada Byron");
    }

    @Test
    void whoReviewedOrPhotographedDidNotWrite() {
        assertThat(names(page("<p>Reviewed by <a class=author-link href=/r>Bob Cole</a></p><figure><img src=a.jpg>"
                        + "<figcaption class=author-credit>Eve Frei</figcaption></figure>" + prose())))
                .isEmpty();
    }

    @Test
    void theAuthorOfASuggestedStoryIsNotTheArticles() {
        assertThat(
                        names(
                                page(
                                        prose()
                                                + "<div class=card><h3><a href=/other>Another ferry sank</a></h3><span class=author-name>Bob Cole</span></div>")))
                .isEmpty();
    }

    @Test
    void aPersonInTheMarkupComesBeforeTheBodyInTheData() {
        var html = page(
                "<meta property=og:site_name content='Harbour Post'><meta name=author content='Harbour Post'>",
                "<p class=byline>By Ada Byron</p>" + prose());

        assertThat(names(html)).containsExactly("Ada Byron");
    }

    @Test
    void aBodyThatSignsAloneIsNamedAsOne() {
        var article = article(page(
                "<meta property=og:site_name content='Norwick Herald'><meta name=author content='Norwick Herald'>",
                prose()));

        assertThat(article.bylines()).extracting(Byline::name).containsExactly("Norwick Herald");
        assertThat(article.provenance()).containsEntry("bylines", "meta author (organization)");
    }

    @Test
    void anAccountsNameComesAfterAName() {
        assertThat(names(page(
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"ada.byron\"}}</script>",
                        "<p class=author-name>Ada Byron</p>" + prose())))
                .containsExactly("Ada Byron");
    }

    @Test
    void aBoxAboutTheAuthorNamesThem() {
        assertThat(names(page(prose()
                        + "<hr><img src=ada.png alt='Ada Byron'><p><strong>Ada Byron</strong> <em>Harbour reporter</em></p>"
                        + "<p>Ada writes about ferries, tides and the people who live with both of them.</p>")))
                .containsExactly("Ada Byron");
    }

    @Test
    void aLabelNamesTheAuthor() {
        assertThat(names(page(prose() + "<dl><dt>Autor</dt><dd>Ada Byron</dd></dl>")))
                .containsExactly("Ada Byron");
    }

    @Test
    void anEditorInChargeIsNamedAsSuchWhereNoOneElseIs() {
        var article = article(page(prose() + "<div>(责编：王小明、李华)</div>"));

        assertThat(article.bylines()).extracting(Byline::name).containsExactly("王小明", "李华");
        assertThat(article.provenance()).containsEntry("bylines", "text (editor)");
    }

    @Test
    void microdataNamesTheAuthorOfTheArticleNotOfAComment() {
        assertThat(names(page(
                        "<div itemscope itemtype=https://schema.org/Article><span itemprop=author itemscope itemtype=https://schema.org/Person>"
                                + "<b itemprop=name>Ada Byron</b></span><div itemprop=comment itemscope itemtype=https://schema.org/Comment>"
                                + "<span itemprop=author>Bob Cole</span></div></div>" + prose())))
                .containsExactly("Ada Byron");
    }

    @Test
    void aLineBelowLargePrintThatSaysTheTitleNamesTheAuthor() {
        assertThat(names(
                        "<title>Boats are back</title><body><table><tr><td><font size=6><b>Boats are back</b></font><br>"
                                + "<font size=2><i>By Ada Byron</i></font>" + prose() + "</td></tr></table>"))
                .containsExactly("Ada Byron");
    }
}
