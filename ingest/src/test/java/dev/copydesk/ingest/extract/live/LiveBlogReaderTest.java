package dev.copydesk.ingest.extract.live;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.URL;
import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveBlogReaderTest {
    private static final String CREW =
            "All eleven members of the crew are on board now, and the engineer has started both engines of the Gannet.";
    private static final String BAND =
            "The band of the fire brigade plays on the upper deck, although half of its members had missed the bus here.";

    private static String text(Article article, Post post) {
        return post.span().in(article.text());
    }

    private static String liveData(String updates) {
        return "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ferry line opens again\","
                + "\"liveBlogUpdate\":[" + updates + "]}</script>";
    }

    private static String update(String headline, String time, String body) {
        return "{\"@type\":\"BlogPosting\",\"headline\":\"" + headline + "\",\"datePublished\":\"" + time
                + "\",\"url\":\"https://harbour-post.example/live/1#" + time.substring(11, 13)
                + "\",\"articleBody\":\"" + body + "\"}";
    }

    private static String post(String tag, String time, String headline, String text) {
        return "<" + tag + " id=p" + time.substring(11, 13) + "><div class=timestamp><time datetime=\"" + time + "\">"
                + time.substring(11, 16) + "</time></div><h3>" + headline + "</h3><p>" + text + "</p></" + tag + ">";
    }

    private static final String THREE = post("article", "2026-03-02T12:05:00+01:00", "Off she goes", FIRST + " " + BAND)
            + post("article", "2026-03-02T11:40:00+01:00", "Engines are running", CREW)
            + post("article", "2026-03-02T10:15:00+01:00", "Two boats, one pier", SECOND);

    @Test
    void everyPostHasItsTimeHeadlineAndSpanInThePagesOrder() {
        var article = article(page("<p>" + THIRD + "</p>" + THREE));

        assertThat(article.posts())
                .extracting(Post::publishedAt)
                .containsExactly(
                        new NewsDate("2026-03-02T12:05:00+01:00"),
                        new NewsDate("2026-03-02T11:40:00+01:00"),
                        new NewsDate("2026-03-02T10:15:00+01:00"));
        assertThat(article.posts())
                .extracting(Post::headline)
                .containsExactly("Off she goes", "Engines are running", "Two boats, one pier");
        assertThat(article.posts())
                .extracting(post -> text(article, post))
                .containsExactly(
                        "Off she goes\n\n" + FIRST + " " + BAND,
                        "Engines are running\n\n" + CREW,
                        "Two boats, one pier\n\n" + SECOND);
        assertThat(article.provenance()).containsEntry("posts", "markup");
    }

    @Test
    void aPostsAnchorIsItsAddress() {
        assertThat(article(page(THREE)).posts())
                .extracting(Post::url)
                .containsExactly(URL + "#p12", URL + "#p11", URL + "#p10");
    }

    @Test
    void theLinkOnItsTimeIsAPostsAddress() {
        var linked = THREE.replaceAll("(<time.*?</time>)", "<a href=/live/9>$1</a>");

        assertThat(article(page(linked)).posts())
                .extracting(Post::url)
                .containsOnly("https://www.harbour-post.example/live/9");
    }

    @Test
    void postsInListItemsAreFoundToo() {
        var article = article(page("<p>" + THIRD + "</p><ol>" + THREE.replace("article", "li") + "</ol>"));

        assertThat(article.posts()).hasSize(3);
    }

    @Test
    void theDataGivesTheTimeThatTheMarkupLacks() {
        var article = article(page(
                liveData(update("Off she goes", "2026-03-02T12:05:00+01:00", BAND) + ","
                        + update("Engines are running", "2026-03-02T11:40:00+01:00", CREW)),
                "<section><time>12:05</time><h3>Off she goes</h3><p>" + BAND + "</p></section>"
                        + "<section><time>11:40</time><h3>Engines are running</h3><p>" + CREW + "</p></section>"));

        assertThat(article.posts())
                .extracting(Post::publishedAt)
                .containsExactly(new NewsDate("2026-03-02T12:05:00+01:00"), new NewsDate("2026-03-02T11:40:00+01:00"));
    }

    @Test
    void theDatasPostsAreFoundInATextThatSetsNoneApart() {
        var article = article(page(
                liveData(update("Off she goes", "2026-03-02T12:05:00+01:00", "x") + ","
                        + update("", "2026-03-02T11:40:00+01:00", CREW)),
                "<p>" + FIRST + "</p><h3>Off she goes</h3><p>" + BAND + "</p><p>" + THIRD + "</p><p>" + CREW + "</p><p>"
                        + SECOND + "</p>"));

        assertThat(article.posts())
                .extracting(post -> text(article, post))
                .containsExactly("Off she goes\n\n" + BAND + "\n\n" + THIRD, CREW + "\n\n" + SECOND);
        assertThat(article.provenance()).containsEntry("posts", "json-ld");
        assertThat(article.posts().get(1).url()).isEqualTo("https://harbour-post.example/live/1#11");
    }

    @Test
    void aClockTimeWithoutADayIsNotGuessed() {
        var article = article(page(THREE.replaceAll(" datetime=\"[^\"]*\"", "")));

        assertThat(article.posts()).hasSize(3).allMatch(post -> post.publishedAt() == null);
    }

    @Test
    void aTimeInSecondsSince1970IsRead() {
        var article = article(page(THREE.replaceAll("<time datetime=\"[^\"]*\">", "<time data-timestamp=1772449500>")));

        assertThat(article.posts()).extracting(Post::publishedAt).containsOnly(new NewsDate("2026-03-02T11:05:00Z"));
    }

    @Test
    void anArticleOfParagraphsWithItsDateIsNoLiveBlog() {
        var article = article(page("<div><time datetime=\"2026-03-02\">2 March</time></div>" + prose()));

        assertThat(article.posts()).isEqualTo(List.of());
        assertThat(article.provenance()).doesNotContainKey("posts");
    }

    @Test
    void sectionsWithoutTimesAreNoPosts() {
        var article = article(page("<section><h2>Boats</h2><p>" + FIRST + "</p></section><section><h2>Crew</h2><p>"
                + CREW + "</p></section><section><h2>Fares</h2><p>" + THIRD + "</p></section>"));

        assertThat(article.posts()).isEmpty();
    }

    @Test
    void timesThatRunBackOpenPosts() {
        var article = article(page("<p>" + THIRD + "</p><h2>12.05 Uhr: Off she goes</h2><p>" + FIRST
                + "</p><h2>11.40 Uhr: Engines are running</h2><p>" + CREW + "</p><h2>10.15 Uhr: Two boats</h2><p>"
                + SECOND
                + "</p><h2>9.30 Uhr: Music</h2><p>" + BAND + "</p>"));

        assertThat(article.posts())
                .extracting(post -> text(article, post))
                .element(2)
                .asString()
                .isEqualTo("10.15 Uhr: Two boats\n\n" + SECOND);
        assertThat(article.provenance()).containsEntry("posts", "text");
    }

    @Test
    void timesOfAProgrammeOpenNoPosts() {
        var article = article(page("<p>" + THIRD + "</p><h2>9:30 – Music</h2><p>" + BAND
                + "</p><h2>10:15 – Two boats</h2><p>" + SECOND + "</p><h2>11:40 – Engines</h2><p>" + CREW
                + "</p><h2>12:05 – Off she goes</h2><p>" + FIRST + "</p>"));

        assertThat(article.posts()).isEmpty();
    }
}
