package dev.copydesk.desk.preview;

import static dev.copydesk.desk.preview.Pages.SHORT;
import static dev.copydesk.desk.preview.Pages.article;
import static dev.copydesk.desk.preview.Pages.explained;
import static dev.copydesk.desk.preview.Pages.print;
import static dev.copydesk.desk.preview.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.json.Json;
import dev.copydesk.ingest.extract.body.BlockReason;
import dev.copydesk.ingest.extract.body.BodyExplanation;
import dev.copydesk.ingest.extract.body.BodyExplanation.Verdict;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final PreviewDetail ALL = new PreviewDetail(false, false, true, true);
    private static final PreviewDetail FULL = new PreviewDetail(true, false, false, false);

    @Test
    void marksWhatIsKeptAndSaysWhyTheOthersAreNot() {
        var printed = why(
                SHORT,
                kept("The pier will be closed for the winter."),
                dropped("Read more: Ferry strike off", BlockReason.TEASER, "article > p.more"));

        assertThat(printed)
                .contains("\n+    8  The pier will be closed for the winter.\n")
                .contains(
                        "\n-    5  Read more: Ferry strike off\n        └ leads to another story · article > p.more\n");
    }

    @Test
    void theFirstLineSaysHowTheBodyWasFound() {
        var row = explained(article(prose("On Friday"), prose("In summer")));

        assertThat(print(row, 80, SHORT))
                .startsWith(
                        "Pier to close\n" + Pages.URL + "\n\nbody found by article: the page's <article> element\n");
    }

    @Test
    void aWayWithoutAnExplanationIsNamed() {
        assertThat(new WhyText(new Terminal(false, 80), SHORT).print(new BodyExplanation("by-lamp", List.of())))
                .startsWith("body found by by-lamp\n");
    }

    @Test
    void blocksInOnePlaceShareAReason() {
        assertThat(why(
                        SHORT,
                        dropped("Storms", BlockReason.LINK_LIST, "ul > li"),
                        dropped("Tides", BlockReason.LINK_LIST, "ul > li")))
                .containsOnlyOnce("└")
                .contains("Storms\n-    1  Tides\n        └ in a list of links");
    }

    @Test
    void shortBlocksOutsideTheBodyAreFoldedWithWhereTheyStand() {
        assertThat(why(
                        SHORT,
                        dropped("Home", BlockReason.OUTSIDE, "body > nav.top > ul > li"),
                        dropped("Sport", BlockReason.OUTSIDE, "body > nav.top > ul > li"),
                        dropped("Offers", BlockReason.OUTSIDE, "body > div#ads"),
                        kept("The pier will be closed.")))
                .contains("\n  … 3 blocks outside: nav.top 2, div#ads 1\n+");
    }

    @Test
    void aLongBlockOutsideTheBodyIsShownForItMayBeALostParagraph() {
        var lost = "A paragraph of the story that was lost because it stands in a part of the page of its own.";

        assertThat(why(
                        SHORT,
                        dropped("Home", BlockReason.OUTSIDE, "body > nav"),
                        dropped("Sport", BlockReason.OUTSIDE, "body > nav"),
                        dropped(lost, BlockReason.OUTSIDE, "body > div.part2 > p"),
                        kept("The pier will be closed.")))
                .contains("-   20  A paragraph of the story that was lost", "└ outside · body > div.part2 > p\n");
    }

    @Test
    void aLongRunDroppedForOneReasonIsFoldedAfterItsFirstBlocks() {
        var comments = Collections.nCopies(40, dropped("Well said", BlockReason.APART, "div.comments > p"));

        assertThat(why(SHORT, comments.toArray(Verdict[]::new)).lines().filter(line -> line.startsWith("- ")))
                .hasSize(3);
        assertThat(why(SHORT, comments.toArray(Verdict[]::new))).contains("  … 37 blocks: div.comments 37\n");
    }

    @Test
    void everyBlockStandsOnALineOfItsOwnWhereAllAreAskedFor() {
        var menu = Collections.nCopies(40, dropped("Home", BlockReason.OUTSIDE, "nav > a"));

        assertThat(why(ALL, menu.toArray(Verdict[]::new)).lines().filter(line -> line.startsWith("- ")))
                .hasSize(40);
    }

    @Test
    void aPageWithoutAnArticleIsExplainedBelowItsRefusal() {
        var row =
                explained("<html><body><nav><a href=/>Home</a></nav><h1>Sign in</h1><p>Members only</p></body></html>");

        assertThat(print(row, 80, SHORT))
                .startsWith("refused  pier.html: no-article: ")
                .contains("\nbody not found: ")
                .contains("\n-   h1  Sign in\n")
                .contains("\n-    2  Members only\n        └ outside · body > p\n");
    }

    @Test
    void aPageThatCannotBeReadHasItsRefusalAlone() {
        assertThat(print(explained("\u0089PNG"), 80, SHORT))
                .startsWith("refused  pier.html: not-html: ")
                .doesNotContain("\n");
    }

    @Test
    void ofAPlainTextNothingIsDropped() {
        var row = Pages.row("Pier to close\n\nThe pier of Wexcombe will be closed for the winter.", "text/plain", true);

        assertThat(print(row, 80, SHORT)).contains("plain text: all of it is the article's");
    }

    @Test
    void endsWithHowManyWereDroppedForEachReason() {
        assertThat(why(
                        SHORT,
                        kept("The pier will be closed."),
                        dropped("Ada Quill", BlockReason.BYLINE, "p"),
                        dropped("Storms", BlockReason.LINK_LIST, "li"),
                        dropped("Tides", BlockReason.LINK_LIST, "li")))
                .endsWith("""

                        1 block kept, 3 dropped
                             2  in a list of links to the same site
                             1  names the author or the time
                        """);
    }

    @Test
    void namesOfElementsCannotDriveTheTerminal() {
        assertThat(why(SHORT, dropped("Offers \u001b[2J", BlockReason.CARD, "p.\u001b]0;owned\u0007")))
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    void noLineIsWiderThanANarrowTerminal() {
        var page = article(
                "<div class='newsletter sign-up-box'><p>Sign up for the morning letter of the harbour</p></div>",
                prose("On Friday"),
                prose("港の壁を高くする計画を"));

        assertThat(print(explained(page), 40, SHORT).lines()).allMatch(line -> Columns.of(line) <= 40);
    }

    @Test
    void wholeBlocksStandBehindTheirSign() {
        var text =
                "The pier of Wexcombe will be closed for the winter, the harbour board said on Monday, for repairs of its end.";

        assertThat(why(FULL, kept(text)))
                .contains("+   21  The pier of Wexcombe")
                .contains("harbour board\n        said on Monday");
    }

    @Test
    void droppedBlocksAreDimAndKeptOnesHaveAGreenSign() {
        var explanation =
                new BodyExplanation("article", List.of(kept("The pier."), dropped("Storms", BlockReason.CARD, "p")));

        assertThat(new WhyText(new Terminal(true, 80), SHORT).print(explanation))
                .contains("\u001b[32m+ \u001b[0m", "\u001b[2m-    1  Storms\u001b[0m");
    }

    @Test
    void aMachineGetsBlocksWithTheirReasons() {
        var row = explained(article("<p class=byline>By Ada Quill</p>", prose("On Friday"), prose("In summer")));

        var why = Json.mapper().readTree(PreviewJson.line(row)).get("why");
        assertThat(why.get("foundBy").stringValue()).isEqualTo("article");
        assertThat(why.get("blocks").get(1).get("text").stringValue()).isEqualTo("By Ada Quill");
        assertThat(why.get("blocks").get(1).get("dropped").stringValue()).isEqualTo("byline");
        assertThat(why.get("blocks").get(2).has("dropped")).isFalse();
        assertThat(why.get("omitted").intValue()).isZero();
    }

    @Test
    void aMachineGetsNoMoreThanItCanHold() {
        var text = "x".repeat(PreviewJson.MAX_TEXT) + "😀".repeat(9);
        var blocks = IntStream.range(0, PreviewJson.MAX_BLOCKS + 7)
                .mapToObj(i -> kept(text))
                .toList();
        var row = PreviewRow.error("pier.html", "no-article", "none").because(new BodyExplanation("article", blocks));

        var why = Json.mapper().readTree(PreviewJson.line(row)).get("why");
        assertThat(why.get("blocks").size()).isEqualTo(PreviewJson.MAX_BLOCKS);
        assertThat(why.get("omitted").intValue()).isEqualTo(7);
        assertThat(why.get("blocks").get(0).get("text").stringValue())
                .isEqualTo("x".repeat(PreviewJson.MAX_TEXT - 1) + "…");
    }

    private static String why(PreviewDetail detail, Verdict... blocks) {
        return new WhyText(new Terminal(false, 80), detail)
                .print(new BodyExplanation("article", Arrays.asList(blocks)));
    }

    private static Verdict kept(String text) {
        return verdict(text, "article > p", null);
    }

    private static Verdict dropped(String text, BlockReason reason, String where) {
        return verdict(text, where, reason);
    }

    private static Verdict verdict(String text, String where, @Nullable BlockReason dropped) {
        return new Verdict(BlockKind.PARAGRAPH, null, text, where, dropped);
    }
}
