package dev.copydesk.ingest.extract.blocks;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.events.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static List<Link> links(String paragraph) {
        return article(page(prose() + "<p>" + paragraph + "</p>")).links();
    }

    @Test
    void aLinkSpansItsAnchorText() {
        var article = article(
                page("<p>🚢 It was <a href=https://tern.example/> Bob  <b>Cole</b> </a>, the captain, who spoke.</p>"
                        + prose()));

        assertThat(article.links()).singleElement().satisfies(link -> {
            assertThat(link.text()).isEqualTo("Bob Cole");
            assertThat(link.span().in(article.text())).isEqualTo("Bob Cole");
        });
    }

    @Test
    void linksComeInTheOrderOfTheText() {
        assertThat(
                        links(
                                "Both the <a href=https://b.example/>Gull</a> and the <a href=https://a.example/>Tern</a> were built on the island."))
                .extracting(Link::url)
                .containsExactly("https://b.example/", "https://a.example/");
    }

    @Test
    void aTargetStaysAsThePageGivesItBesideOneWithoutTracking() {
        assertThat(
                        links(
                                "Both were built by <a href='https://yard.example/?utm_content=inline+mention&id=4'>the yard</a> on the island."))
                .extracting(Link::url, Link::cleanUrl)
                .containsExactly(
                        tuple("https://yard.example/?utm_content=inline+mention&id=4", "https://yard.example/?id=4"));
    }

    @Test
    void aRelativeTargetIsMadeAbsolute() {
        assertThat(links("Both were built by <a href='../yard'>the yard</a> on the island."))
                .extracting(Link::url)
                .containsExactly("https://www.harbour-post.example/2026/yard");
    }

    @Test
    void theBaseElementIsHonoured() {
        var html = page(
                "<base href=https://mirror.example/a/>",
                prose() + "<p>Both were built by <a href=b>the yard</a> on the island.</p>");

        assertThat(article(html).links()).extracting(Link::url).containsExactly("https://mirror.example/a/b");
    }

    @Test
    void targetsThatLeadNowhereAreLeftOut() {
        assertThat(
                        links(
                                "Both <a href='javascript:go()'>were</a> <a href='#note'>built</a> on <a>the</a> island <a href=''>itself</a>, by hand."))
                .isEmpty();
    }

    @Test
    void aLinkAroundSeveralParagraphsIsOneInEach() {
        var html = page(prose()
                + "<a href=https://a.example/><p>The bell rang at noon, and the boat came in.</p><p>Nobody was on deck, and nobody was below it.</p></a>"
                + "<p>That is all that the harbour master would say.</p>");

        assertThat(article(html).links())
                .extracting(Link::text)
                .allSatisfy(text -> assertThat(text).doesNotContain("\n"));
    }
}
