package dev.copydesk.desk.preview;

import static dev.copydesk.desk.preview.Pages.SHORT;
import static dev.copydesk.desk.preview.Pages.article;
import static dev.copydesk.desk.preview.Pages.live;
import static dev.copydesk.desk.preview.Pages.print;
import static dev.copydesk.desk.preview.Pages.prose;
import static dev.copydesk.desk.preview.Pages.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final PreviewDetail FULL = new PreviewDetail(true, false, false, false);
    private static final PreviewDetail LINKS = new PreviewDetail(false, true, false, false);

    @Test
    void saysWhereInThePageAValueWasFound() {
        var page =
                article(prose("On Friday")).replace("<head>", "<head><meta property=article:section content=Harbour>");

        assertThat(print(row(page), 80, SHORT)).contains("Pier to close  [h1]").contains("section    Harbour  [meta]");
    }

    @Test
    void saysWhatAnEditorMissesWhereItWasNotFound() {
        assertThat(print(row(article(prose("On Friday"))), 80, SHORT))
                .contains("by         not found\n")
                .contains("published  not found\n");
    }

    @Test
    void saysHowPreciseADateIs() {
        assertThat(print(dated("2026-03-02"), 80, SHORT)).contains("published  2026-03-02  the day alone · [");
        assertThat(print(dated("2026-03-02T09:30:00"), 80, SHORT))
                .contains("published  2026-03-02 09:30  no time zone · [");
        assertThat(print(dated("2026-03-02T09:30:15+01:00"), 80, SHORT))
                .contains("published  2026-03-02 09:30:15 +01:00  [");
    }

    @Test
    void aLongNoteStandsBelowItsValue() {
        var page = article(prose("On Friday"))
                .replace("<head>", "<head><meta name=keywords content='pier, planks, harbour board'>");

        assertThat(print(row(page), 40, SHORT))
                .contains("keywords   pier, planks, harbour board\n           [meta keywords]\n");
    }

    @Test
    void aParagraphIsALineWithItsWords() {
        assertThat(print(row(article(prose("On Friday"), prose("In summer"))), 60, SHORT))
                .contains("\n  37  On Friday the pier of Wexcombe will be closed for the…\n  37  In summer the pier");
    }

    @Test
    void paragraphsStandWholeWhereThatIsAskedFor() {
        assertThat(print(row(article(prose("On Friday"), prose("In summer"))), 60, FULL))
                .contains(
                        "\n  37  On Friday the pier of Wexcombe will be closed for the\n      winter, the harbour board said");
    }

    @Test
    void sectionsStandUnderTheirHeadings() {
        var page = article(
                prose("On Friday"),
                "<h2>The planks</h2>",
                prose("In summer"),
                "<h3>The oldest</h3>",
                prose("In autumn"),
                "<h2>The boats</h2>",
                prose("In winter"));

        assertThat(print(row(page), 40, SHORT))
                .contains("  37  On Friday the pier of")
                .contains("\n\n  h2  The planks\n  37    In summer the pier of")
                .contains("\n\n  h3    The oldest\n  37      In autumn the pier")
                .contains("\n\n  h2  The boats\n  37    In winter the pier of");
    }

    @Test
    void listsAreLists() {
        var page = article(
                prose("On Friday"), "<ul><li>forty planks of oak<li>two lamps of brass</ul>", prose("In summer"));

        assertThat(print(row(page), 80, SHORT)).contains("\n   4  • forty planks of oak\n   4  • two lamps of brass\n");
    }

    @Test
    void listsInListsAndNumberedListsLookLikeThem() {
        var page = article(
                prose("On Friday"),
                "<ol><li>close the gate<li>clear the pier<ul><li>of boats<li>of people</ul></ol>",
                prose("In summer"));

        assertThat(print(row(page), 80, SHORT))
                .contains(
                        "\n   3  1. close the gate\n   3  2. clear the pier\n   2    • of boats\n   2    • of people\n");
    }

    @Test
    void tablesAreGrids() {
        assertThat(print(row(article(prose("On Friday"), TABLE, prose("In summer"))), 80, SHORT))
                .contains("""
                          10  table 3 × 3
                              Boat              │ Seats │ Crew
                              Gannet            │ 120   │ 5
                              Tern of Larkhaven │       │ 3
                        """);
    }

    @Test
    void aGridIsNoWiderThanTheTerminal() {
        assertThat(print(row(article(prose("On Friday"), TABLE, prose("In summer"))), 40, SHORT))
                .contains("Tern of Larkhaven │       │ 3\n");
        assertThat(print(
                        row(article(prose("On Friday"), TABLE.replace("of", "of the harbour of"), prose("In summer"))),
                        40,
                        SHORT))
                .contains("Tern of the harbou… │       │ 3\n");
    }

    @Test
    void ofALongTableTheFirstRowsAreShownUnlessAllIsAskedFor() {
        var page = article(
                prose("On Friday"),
                "<table><tr><th>Boat<th>Seats</tr>" + "<tr><td>Gannet<td>120</tr>".repeat(20) + "</table>",
                prose("In summer"));

        assertThat(print(row(page), 80, SHORT)).contains("table 21 × 2\n").contains("\n      … 15 rows\n");
        assertThat(print(row(page), 80, FULL)).doesNotContain("… ").contains("Gannet │ 120");
    }

    @Test
    void codeKeepsItsLines() {
        var page = article(prose("On Friday"), "<pre>tide:\n    high: 6.31\n</pre>", prose("In summer"));

        assertThat(print(row(page), 80, SHORT)).contains("\n   3  │ tide:\n      │     high: 6.31\n");
    }

    @Test
    void saysWhoMayReadTheArticle() {
        var page = article(prose("On Friday"))
                .replace(
                        "<head>",
                        "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Pier to close\","
                                + "\"isAccessibleForFree\":false}</script>");

        assertThat(print(row(page), 80, SHORT)).contains("\naccess     for subscribers");
    }

    @Test
    void aPostOfALiveBlogBeginsWithItsTime() {
        var text = "The pier is closed.\n\nTrains stop";
        var outline = new OutlineText(new Terminal(false, 80), SHORT)
                .print(live(
                        text,
                        List.of(
                                new Post(0, 19, new NewsDate("2026-03-02T09:30:00+01:00"), "Waves on the pier", null),
                                new Post(21, 32, null, "Trains stop", null))));

        assertThat(outline).isEqualTo("""
                post  2026-03-02 09:30 +01:00  Waves on the pier
                   4  The pier is closed.

                post  time not found
                  h2  Trains stop
                """);
    }

    @Test
    void linksAreCountedAndListedOnDemand() {
        var page = article(
                prose("On Friday")
                        .replace("harbour board", "<a href='/board?utm_source=x'>harbour board</a>")
                        .replace("planks", "<a href='https://oak.example/planks'>planks</a>"),
                prose("In summer"));

        assertThat(print(row(page), 80, SHORT))
                .contains("2 links (1 within the site)")
                .doesNotContain("oak.example");
        assertThat(print(row(page), 80, LINKS))
                .contains("  harbour board  https://tidings.example/board\n  planks  https://oak.example/planks\n");
    }

    @Test
    void pullQuotesStandApart() {
        var page = article(
                prose("On Friday"),
                "<p>“Nobody alive has seen these planks new,” said Ada Quill, who paints them every spring.</p>",
                "<div class=pullquote>“Nobody alive has seen these planks new”</div>",
                prose("In summer"));

        assertThat(print(row(page), 80, SHORT))
                .contains("Pull quotes\n  “Nobody alive has seen these planks new”\n    the text says the same\n");
    }

    @Test
    void endsWithHowMuchThereIs() {
        assertThat(print(row(article(prose("On Friday"), prose("In summer"))), 80, SHORT))
                .endsWith("\n74 words, 0.3 minutes to read · 2 paragraphs\n");
    }

    @Test
    void noLineIsWiderThanANarrowTerminal() {
        var page = article(
                prose("On Friday"),
                "<h2>What the harbour board has to say about the planks</h2>",
                prose("港の壁を高くする計画を"));

        assertThat(print(row(page), 40, SHORT).lines())
                .allMatch(line -> Columns.of(line) <= 40 || line.contains("https://"));
    }

    @Test
    void aHeadlineCannotDriveTheTerminal() {
        var page = article(prose("On Friday"), "<h2>Clear \u001b[2J\u202ethe planks</h2>", prose("In summer"))
                .replace("Pier to close", "Pier &#27;]0;owned&#7; to close");

        assertThat(print(row(page), 80, SHORT))
                .contains("Pier ]0;owned to close")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void coloursOnlyForATerminal() {
        var row = row(article(prose("On Friday"), prose("In summer")));

        assertThat(print(row, 80, SHORT)).doesNotContain("\u001b");
        assertThat(new PreviewText(new Terminal(true, 80), SHORT).print(row))
                .contains("\u001b[1mPier to close\u001b[0m", "\u001b[2m[h1]\u001b[0m");
    }

    private static final String TABLE = "<table><tr><th>Boat<th>Seats<th>Crew</tr><tr><td>Gannet<td>120<td>5</tr>"
            + "<tr><td>Tern of Larkhaven<td><td>3</tr></table>";

    private static PreviewRow dated(String date) {
        return row(article(prose("On Friday"))
                .replace("<head>", "<head><meta property=article:published_time content='" + date + "'>"));
    }
}
