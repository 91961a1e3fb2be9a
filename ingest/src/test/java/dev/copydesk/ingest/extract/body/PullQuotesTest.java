package dev.copydesk.ingest.extract.body;

import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.PullQuote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PullQuotesTest {
    private static final String SAID =
            "<p>“We waited four years for this boat,” Ada Byron said on the pier. “Nobody believed us, and here she is.”</p>";

    private static List<String> repeated(Article article, PullQuote pullQuote) {
        return pullQuote.repeats().stream().map(span -> span.in(article.text())).toList();
    }

    @Test
    void aSentenceOfTheBodyShownApartIsNotText() {
        var article = article(page(prose() + SAID
                + "<blockquote><p>“We waited four years for this boat”</p><cite>— Ada Byron</cite></blockquote>"
                + "<p>The boat left at noon, with a band on deck.</p>"));

        assertThat(article.text()).containsOnlyOnce("We waited four years");
        assertThat(article.pullQuotes()).singleElement().satisfies(pull -> {
            assertThat(pull.text()).isEqualTo("“We waited four years for this boat”");
            assertThat(pull.credit()).isEqualTo("Ada Byron");
            assertThat(repeated(article, pull)).containsExactly("We waited four years for this boat");
        });
    }

    @Test
    void oneStitchedFromTwoPassagesPointsAtBoth() {
        var article = article(page(prose() + SAID
                + "<aside class=pull-quote>We waited four years for this boat. Nobody believed us, and here she is.</aside>"
                + "<p>The boat left at noon, with a band on deck.</p>"));

        assertThat(article.pullQuotes())
                .singleElement()
                .satisfies(pull -> assertThat(repeated(article, pull))
                        .containsExactly("We waited four years for this boat", "Nobody believed us, and here she is."));
    }

    @Test
    void aHeadingThatRepeatsASentenceIsAPullQuote() {
        var article = article(page(prose() + "<h3>“Nobody believed us, and here she is”</h3>" + SAID
                + "<p>The boat left at noon, with a band on deck.</p>"));

        assertThat(article.pullQuotes()).hasSize(1);
        assertThat(article.blocks()).noneMatch(block -> block.kind() == BlockKind.HEADING);
    }

    @Test
    void aBlockquoteThatSaysSomethingNewStays() {
        var article = article(page(
                prose() + "<blockquote><p>No vessel shall enter the channel after dusk without a lamp.</p></blockquote>"
                        + "<p>So the old law of the harbour reads.</p>"));

        assertThat(article.pullQuotes()).isEmpty();
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.BLOCKQUOTE)
                .hasSize(1);
    }

    @Test
    void aParagraphOfTheBodyIsNotTakenForThePullQuoteOfItself() {
        var article = article(page(prose() + "<blockquote class=pullquote><p>" + SECOND + "</p></blockquote>"
                + "<p>The boat left at noon, with a band on deck.</p>"));

        assertThat(article.text()).containsOnlyOnce(SECOND);
        assertThat(article.pullQuotes()).hasSize(1);
    }

    @Test
    void oneThatIsNamedSoButRepeatsNothingIsListedAndStays() {
        var article = article(page(prose()
                + "<blockquote class=pullquote><p>She smells of fresh paint and of diesel, mostly.</p></blockquote>"
                + "<p>The boat left at noon, with a band on deck.</p>"));

        assertThat(article.text()).contains("fresh paint");
        assertThat(article.pullQuotes())
                .singleElement()
                .satisfies(pull -> assertThat(pull.repeats()).isEmpty());
    }

    private static final String CREW_SAID =
            "<p>“The engine was in pieces for a year, and every piece of it had to be made by hand in Skerry,” she said.</p>";
    private static final String END = "<p>The boat left at noon, with a band on deck.</p>";

    /** The repeats of the only pull quote of an article whose body holds what Ada Byron said. */
    private static List<String> repeats(String apart) {
        var article = article(page(prose() + SAID + apart + CREW_SAID + END));
        assertThat(article.text()).containsOnlyOnce("We waited four years for this boat");
        assertThat(article.text()).containsOnlyOnce("The engine was in pieces");
        assertThat(article.pullQuotes()).hasSize(1);
        return repeated(article, article.pullQuotes().get(0));
    }

    private static String credit(String apart) {
        var article = article(page(prose() + SAID + apart + CREW_SAID + END));
        assertThat(article.pullQuotes()).hasSize(1);
        return String.valueOf(article.pullQuotes().get(0).credit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>“We waited four years for this boat … every piece of it had to be made by hand”</blockquote>",
                "<aside><p>We waited four years for this boat […] every piece of it had to be made by hand</p></aside>",
                "<figure class=quote><blockquote>»We waited four years for this boat [...] every piece of it had to be made by hand.«</blockquote></figure>",
                "<div class=pull-quote>‘We waited four years for this boat. Every piece of it had to be made by hand.’</div>"
            })
    void passagesFarApartJoinedByAGapAreBothFound(String apart) {
        assertThat(repeats(apart))
                .containsExactly("We waited four years for this boat", "every piece of it had to be made by hand");
    }

    @Test
    void oneShortenedWithinASentencePointsAtWhatIsLeft() {
        assertThat(
                        repeats(
                                "<blockquote><p>“The engine was in pieces … and every piece of it had to be made by hand”</p></blockquote>"))
                .containsExactly("The engine was in pieces", "and every piece of it had to be made by hand");
    }

    @Test
    void wordsThatAnEditorPutInDoNotHideIt() {
        assertThat(
                        repeats(
                                "<aside class=pullquote>“[The] engine was in pieces for a [whole] year, and every piece of it had to be made by hand”</aside>"))
                .hasSize(2);
    }

    @Test
    void aLargeQuotationMarkOfItsOwnIsNoPartOfIt() {
        assertThat(repeats("<figure><div class=glyph>“</div><blockquote>We waited four years for this boat</blockquote>"
                        + "<figcaption>Ada Byron</figcaption></figure>"))
                .containsExactly("We waited four years for this boat");
    }

    @Test
    void linksToShareItAreNoPartOfIt() {
        assertThat(repeats("<aside class=pullquote><p>We waited four years for this boat</p>"
                        + "<p><a href=\"https://posts.example/share\">Post this</a></p></aside>"))
                .containsExactly("We waited four years for this boat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>“We waited four years for this boat”</p><footer>Ada Byron, captain</footer></blockquote>",
                "<figure><blockquote>We waited four years for this boat</blockquote><figcaption>— Ada Byron, captain</figcaption></figure>",
                "<blockquote><p>“We waited four years for this boat”</p><p class=quote__author>Ada Byron, captain</p></blockquote>",
                "<blockquote><p>“We waited four years for this boat” — Ada Byron, captain</p></blockquote>",
                "<div class=pull-quote><p>“We waited four years for this boat”</p><p>– Ada Byron, captain</p></div>"
            })
    void itsCreditIsTold(String apart) {
        assertThat(credit(apart)).isEqualTo("Ada Byron, captain");
    }

    @Test
    void aLetterOfWhichTheBodyRepeatsOneSentenceStays() {
        var letter =
                "<blockquote><p>The engine was in pieces for a year, and nobody in the village would sell us as much as a bolt. "
                        + "So we melted the old bell of the chapel down and made our own.</p></blockquote>";
        var article = article(page(prose() + letter + CREW_SAID + END));

        assertThat(article.text()).contains("melted the old bell");
        assertThat(article.pullQuotes()).isEmpty();
    }

    @Test
    void aQuotationOfCommonPhrasesFoundAllOverTheTextStays() {
        var article = article(page(prose()
                + "<p>It was one of the first boats to be built in the yard at Skerry.</p>"
                + "<p>The council had to be asked in the end, and it was for the good.</p>"
                + "<blockquote><p>It was for one of the first in the end</p></blockquote>" + END));

        assertThat(article.text()).contains("It was for one of the first in the end");
    }

    @Test
    void twoThatRepeatOneAnotherAndNotTheBodyStayOnce() {
        var quote = "<blockquote><p>No vessel shall enter the channel after dusk without a lamp.</p></blockquote>";
        var article = article(page(prose() + quote + "<p>So the old law of the harbour reads.</p>" + END));

        assertThat(article.text()).contains("No vessel shall enter");
        assertThat(article.pullQuotes()).isEmpty();
    }

    @Test
    void aCaptionThatRepeatsASentenceIsNoPullQuote() {
        var article = article(page(prose() + SAID
                + "<figure><img src=/pier.jpg><figcaption>“We waited four years for this boat,” Ada Byron said on the pier.</figcaption></figure>"
                + END));

        assertThat(article.pullQuotes()).isEmpty();
    }

    @Test
    void oneInAScriptWithoutSpacesIsFound() {
        var said = "我们等这艘船等了整整四年，没有人相信它会回来，现在它就停在码头边上。";
        var article = article(page("<p>星期一早上，北港的渡轮重新开航，岛上的居民已经绕着海湾开了四年的车。</p><p>" + said
                + "</p><blockquote>我们等这艘船等了整整四年</blockquote><p>议会同意为两艘船付款，港务长雇用了十一名熟悉航道的船员。</p>"));

        assertThat(article.pullQuotes()).hasSize(1);
        assertThat(article.text()).containsOnlyOnce("等了整整四年");
    }
}
