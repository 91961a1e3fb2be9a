package dev.copydesk.ingest.extract.body;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final String PROSE = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static String text(String html) {
        return article(html).text();
    }

    private static List<String> blocks(Article article, BlockKind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    @Test
    void oneBlankLineSeparatesBlocks() {
        assertThat(text(page(prose()))).isEqualTo(PROSE);
    }

    @Test
    void whiteSpaceInABlockIsOneSpace() {
        assertThat(text(page("<p>The\n   ferry\u00a0 \tsails   again, they say.</p>" + prose())))
                .startsWith("The ferry sails again, they say.\n\n");
    }

    @Test
    void twoLineBreaksPartAParagraph() {
        assertThat(text(page("<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>")))
                .isEqualTo(FIRST + "\n\n" + SECOND + " " + THIRD);
    }

    @Test
    void theHeadlineIsNotInTheText() {
        assertThat(text(page(prose()))).doesNotContain("Ferry line opens again");
    }

    @Test
    void headingsHaveTheirLevel() {
        var article = article(page(prose() + "<h2>The boats</h2>" + prose().replace("four", "five")
                + "<h4>Gull</h4><p>She seats eighty people, and a dog.</p>"));

        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.HEADING)
                .extracting(block -> block.span().in(article.text()), block -> block.level())
                .containsExactly(tuple("The boats", 2), tuple("Gull", 4));
    }

    @Test
    void everyItemOfAListIsABlock() {
        var article = article(page(prose() + "<ul><li>Gull, 80 seats</li><li><p>Tern, 60 seats</p></li></ul>"
                + "<p>Both were built on the island.</p>"));

        assertThat(blocks(article, BlockKind.LIST_ITEM)).containsExactly("Gull, 80 seats", "Tern, 60 seats");
    }

    @Test
    void aTableIsOneBlockWithALineForEachRow() {
        var article = article(
                page(
                        prose()
                                + "<table><tr><th>Boat<th>Seats<tr><td>Gull<td>80<tr><td>Tern<td>60</table><p>Both were built on the island.</p>"));

        assertThat(blocks(article, BlockKind.TABLE)).containsExactly("Boat Seats\nGull 80\nTern 60");
    }

    @Test
    void aTableThatLaysOutThePageIsProse() {
        var article =
                article("<title>x</title><table><tr><td><a href=/>Home</a></td><td>" + prose() + "</td></tr></table>");

        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(blocks(article, BlockKind.TABLE)).isEmpty();
    }

    @Test
    void codeKeepsItsLinesAndIndents() {
        var article = article(
                page(prose() + "<pre>depart  norwick\n\n  arrive skerry</pre><p>So the log says, at least.</p>"));

        assertThat(blocks(article, BlockKind.CODE)).containsExactly("depart norwick\n  arrive skerry");
    }

    @Test
    void anEmbeddedPostStays() {
        var article = article(page(prose()
                + "<blockquote class=twitter-tweet><p>First boat is out!</p>— Harbour (@harbour) <a href=https://social.example/1>March 1</a></blockquote>"
                + "<p>That was at seven in the morning.</p>"));

        assertThat(blocks(article, BlockKind.EMBED))
                .containsExactly("First boat is out!", "— Harbour (@harbour) March 1");
    }

    @Test
    void theCaptionOfAFigureIsTheImagesAndNotTheTexts() {
        var article = article(
                page(
                        prose()
                                + "<figure><img src=/gull.jpg alt=Gull><figcaption>The Gull, at anchor in Norwick.</figcaption></figure>"));

        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(article.images())
                .singleElement()
                .satisfies(image -> assertThat(image.caption()).isEqualTo("The Gull, at anchor in Norwick."));
    }

    @Test
    void aDroppedCapitalStaysPartOfItsWord() {
        assertThat(text(page("<p><span class=cap>T</span>he ferry sails again, they say.</p>" + prose())))
                .startsWith("The ferry sails again");
    }

    @Test
    void layoutCharactersInsideWordsAreLeftOut() {
        assertThat(text(page("<p>The har\u00adbour mas\u200bter waved to them all.</p>" + prose())))
                .startsWith("The harbour master waved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/a>News of the bay</a> <a href=/b>Sport</a></nav>",
                "<div class=share><span>Tell your friends about the ferry.</span></div>",
                "<div class='related-stories'><h3>Elsewhere</h3><p>The lighthouse is to be painted, a committee has decided.</p></div>",
                "<aside><p>The Harbour Post has been printed in Norwick since 1904.</p></aside>",
                "<form class=newsletter><p>Get the news of the bay every morning.</p></form>",
                "<p><a href=/lighthouse>The lighthouse is to be painted</a></p>",
                "<ul><li><a href=/1>Lighthouse to be painted</a></li><li><a href=/2>Gulls counted again</a></li></ul>",
                "<div hidden><p>You have read two of three free stories this month.</p></div>",
                "<p>Advertisement</p>",
                "<p>Photo: Bob Cole</p>",
                "<p>Lire aussi : <a href=/3>Le phare repeint</a></p>",
                "<script>var x = 'The ferry sails again on Monday';</script>",
                "<footer><p>All rights reserved by the Harbour Post of Norwick.</p></footer>",
                "<div id=comments><p>First! I have waited four years for this boat.</p></div>"
            })
    void furnitureIsNotText(String furniture) {
        assertThat(text(page(
                        "<p>" + FIRST + "</p><p>" + SECOND + "</p>" + furniture + "<p>" + THIRD + "</p>" + furniture)))
                .isEqualTo(PROSE);
    }

    @Test
    void aLinkInASentenceIsNoTeaserHoweverLong() {
        assertThat(text(page(prose()
                        + "<p>That means <a href=/x>a long way round for everyone who lives on the bay</a>.</p>")))
                .endsWith("\n\nThat means a long way round for everyone who lives on the bay.");
    }

    @Test
    void namesThatAFrameworkGivesToItsPartsDoNotHideTheText() {
        var widgets = prose().replace("<p>", "<div class='sidebar-widget related'><p>")
                .replace("</p>", "</p></div>");

        assertThat(text("<title>x</title><body>" + widgets)).isEqualTo(PROSE);
    }

    @Test
    void aBodyThatAdvertisementsCutApartIsJoined() {
        var parts = "<div class=row><div class=chunk><p>" + FIRST + "</p><p>" + SECOND
                + "</p></div></div><div class=ad>Buy a boat</div>" + "<div class=row><div class=chunk><p>" + THIRD
                + "</p></div></div>";

        assertThat(text(page(parts))).isEqualTo(PROSE);
    }

    @Test
    void teasersOfOtherStoriesAreNotJoined() {
        var cards = "<div class=card><h3><a href=/x>Gulls</a></h3><p>They were counted.</p></div>".repeat(8);

        assertThat(text("<title>x</title><main><div>" + prose() + "</div><section>" + cards + "</section></main>"))
                .isEqualTo(PROSE);
    }

    @Test
    void ofTwoArticlesOnAPageTheFirstIsRead() {
        var second = "<article><h1>Lighthouse painted</h1>"
                + prose().replace("ferry", "lighthouse")
                        .replace("boats", "brushes")
                        .replace("trip", "stroke") + "</article>";

        assertThat(text(page(prose()) + second)).isEqualTo(PROSE);
    }

    @Test
    void aParagraphGivenTwiceIsReadOnce() {
        assertThat(text(page(prose() + "<p>" + FIRST + "</p>"))).isEqualTo(PROSE);
    }

    @Test
    void aLineThatReturnsBetweenParagraphsIsFurniture() {
        var refrain = "<p>Boats are cheaper in Skerry!</p>";

        assertThat(
                        text(
                                page(
                                        "<p>" + FIRST + "</p>" + refrain + "<p>" + SECOND + "</p>" + refrain + "<p>"
                                                + THIRD + "</p>" + prose().replace("four", "nine") + refrain
                                                + "<p>The bell rang at noon, and the boat came in with nobody on deck.</p><p>Nobody knows what the captain thinks of all of this.</p><p>He has not been seen since the bell rang, and will not be.</p>")))
                .doesNotContain("cheaper");
    }

    @Test
    void aStandfirstIsNotPartOfTheBody() {
        var html = page(
                "<meta name=description content='After four years the islanders have their boat back, and it is cheap.'>",
                "<p class=lede>After four years the islanders have their boat back, and it is cheap.</p><div>" + prose()
                        + "</div>");

        assertThat(text(html)).isEqualTo(PROSE);
        assertThat(article(html).standfirst())
                .isEqualTo("After four years the islanders have their boat back, and it is cheap.");
    }

    @Test
    void aDescriptionThatRepeatsTheFirstParagraphDoesNotRemoveIt() {
        assertThat(text(page("<meta name=description content='" + FIRST + "'>", prose())))
                .isEqualTo(PROSE);
    }

    @Test
    void whoWroteItIsNotText() {
        assertThat(text(page("<p class=byline>By Ada Byron, on the pier</p>" + prose()
                                + "<p>Ada Byron is a reporter for the Harbour Post.</p>")
                        .replace("<title>", "<meta name=author content='Ada Byron'><title>")))
                .isEqualTo(PROSE);
    }

    @Test
    void scriptsWithoutSpacesAreProseToo() {
        var text = "島のフェリーは月曜日に運航を再開する。島の人々は四年間、湾を車で回っていた。";

        assertThat(text("<title>x</title><nav><a href=/>ホーム</a></nav><div><p>" + text + "</p></div>"))
                .isEqualTo(text);
    }

    @Test
    void theStructuredBodyTellsWhichTextIsTheArticles() {
        var other = prose().replace("ferry", "lighthouse")
                .replace("boats", "brushes")
                .replace("trip", "stroke");
        var html = "<title>x</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + PROSE.replace("\n", " ") + "\"}</script>" + "<section>" + other + "</section><section>" + prose()
                + "</section>";

        assertThat(text(html)).contains(SECOND);
    }
}
