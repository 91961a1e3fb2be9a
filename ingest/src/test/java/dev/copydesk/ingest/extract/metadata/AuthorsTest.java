package dev.copydesk.ingest.extract.metadata;

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
}
