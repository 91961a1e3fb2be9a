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
}
