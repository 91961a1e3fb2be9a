package dev.copydesk.ingest.extract.body;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Embed;
import dev.copydesk.events.ListPlace;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BlockLayoutsTest {
    private static List<Block> blocks(Article article, BlockKind kind) {
        return article.blocks().stream().filter(block -> block.kind() == kind).toList();
    }

    /** The cells of the only table, {@code row,column text}, header cells with a star. */
    private static List<String> cells(Article article) {
        var tables = blocks(article, BlockKind.TABLE);
        assertThat(tables).hasSize(1);
        var table = tables.get(0).table();
        return Objects.requireNonNull(table).cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + (cell.header() ? "* " : " ")
                        + cell.span().in(article.text()))
                .toList();
    }

    private static Article between(String html) {
        return article(page("<p>" + FIRST + "</p><p>" + SECOND + "</p>" + html + "<p>" + THIRD + "</p><p>" + FIRST + " "
                + SECOND + "</p>"));
    }

    @Test
    void anItemKnowsItsListAndItsPlaceInIt() {
        var article = between("<ol><li>Bring a lamp that burns for two hours.</li>"
                + "<li>Ring the bell twice before the channel.</li></ol>"
                + "<p>The harbour master said that much on the pier in the morning.</p>"
                + "<ul><li>No dogs are allowed on the upper deck.</li></ul>");

        assertThat(blocks(article, BlockKind.LIST_ITEM))
                .extracting(Block::list)
                .containsExactly(
                        new ListPlace(0, 1, 1, true), new ListPlace(0, 2, 1, true), new ListPlace(1, 1, 1, false));
    }

    @Test
    void aListInAListIsOneDeeper() {
        var article = between(
                "<ul><li>Two boats were paid for by the council:<ol><li>the Gannet, built last year,</li>"
                        + "<li>the Tern, which needs a new keel.</li></ol></li><li>Eleven people were hired to sail them.</li></ul>");

        assertThat(blocks(article, BlockKind.LIST_ITEM))
                .extracting(Block::list)
                .containsExactly(
                        new ListPlace(0, 1, 1, false),
                        new ListPlace(1, 1, 2, true),
                        new ListPlace(1, 2, 2, true),
                        new ListPlace(0, 2, 1, false));
    }

    @Test
    void aSecondParagraphOfAnItemHasTheItemsPlace() {
        var article = between(
                "<ol><li><p>Bring a lamp that burns for two hours.</p><p>Candles do not count as lamps.</p></li>"
                        + "<li><p>Ring the bell twice before the channel.</p></li></ol>");

        assertThat(blocks(article, BlockKind.LIST_ITEM))
                .extracting(block -> block.list() == null ? 0 : block.list().item())
                .containsExactly(1, 1, 2);
    }

    @Test
    void aTermAndItsMeaningAreOneItem() {
        var article = between("<dl><dt>Slack water</dt><dd>The half hour in which the tide does not run.</dd>"
                + "<dt>Ebb</dt><dd>The tide that runs out to the open sea.</dd></dl>");

        assertThat(blocks(article, BlockKind.LIST_ITEM))
                .extracting(block -> block.list() == null ? 0 : block.list().item())
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void aTableKnowsItsCells() {
        var article = between("<table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Gannet</td><td>120</td></tr>"
                + "<tr><td>Tern</td><td>80</td></tr></table>");

        assertThat(cells(article))
                .containsExactly("0,0* Boat", "0,1* Seats", "1,0 Gannet", "1,1 120", "2,0 Tern", "2,1 80");
    }

    @Test
    void aCellOverSeveralRowsOrColumnsMovesTheOthersAside() {
        var article = between("<table><tr><th rowspan=2>Boat</th><th colspan=2>Seats</th></tr>"
                + "<tr><th>Inside</th><th>On deck</th></tr><tr><td>Gannet</td><td>70</td><td>50</td></tr></table>");

        assertThat(cells(article))
                .containsExactly(
                        "0,0* Boat", "0,1* Seats", "1,1* Inside", "1,2* On deck", "2,0 Gannet", "2,1 70", "2,2 50");
    }

    @Test
    void anEmptyCellHasNoTextAndKeepsItsPlace() {
        var article = between("<table><tr><th></th><th>Seats</th><th>Crew</th></tr>"
                + "<tr><td>Gannet</td><td> </td><td>5</td></tr></table>");

        assertThat(cells(article)).containsExactly("0,1* Seats", "0,2* Crew", "1,0 Gannet", "1,2 5");
    }

    @Test
    void aCellOfParagraphsIsOneCell() {
        var article = between("<table><tr><th>Boat</th><th>Notes</th></tr><tr><td>Gannet</td>"
                + "<td><div>New keel.</div><div>Old engine.</div></td></tr></table>");

        assertThat(cells(article)).contains("1,0 Gannet", "1,1 New keel.\nOld engine.");
    }

    @Test
    void aTableThatLaysThePageOutHasNoCells() {
        var article = article(page("<table><tr><td>" + prose() + "</td></tr></table>"));

        assertThat(article.blocks()).allMatch(block -> block.table() == null);
    }

    @Test
    void anEmbeddedPostStaysWithItsAddressAndAuthor() {
        var article = between(
                "<blockquote class=\"twitter-tweet\"><p>The Gannet is at the pier, and she is blue.</p>"
                        + "&mdash; Ada Byron (@adabyron) <a href=\"https://posts.example/adabyron/status/77\">March 1, 2026</a></blockquote>");

        assertThat(article.text()).contains("The Gannet is at the pier, and she is blue.");
        assertThat(blocks(article, BlockKind.EMBED))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.embed())
                        .isEqualTo(
                                new Embed("posts.example", "https://posts.example/adabyron/status/77", "Ada Byron")));
    }

    @Test
    void anEmbeddedPostsAddressMayStandInAnAttribute() {
        var article = between(
                "<blockquote class=\"instagram-media\" data-instgrm-permalink=\"https://pics.example/p/9/?utm_source=x\">"
                        + "<p>The pier at seven in the morning, before the band.</p><a href=\"https://pics.example/ada\">Ada</a></blockquote>");

        assertThat(blocks(article, BlockKind.EMBED).get(0).embed())
                .isEqualTo(new Embed("pics.example", "https://pics.example/p/9/?utm_source=x", null));
    }

    @Test
    void codeKeepsItsLinesAndIndents() {
        var article = between("<pre><code>if lamp:\n    bell = 2   \n\n\n\ngo( lamp,  bell)\n</code></pre>");

        assertThat(blocks(article, BlockKind.CODE))
                .singleElement()
                .satisfies(block -> assertThat(block.span().in(article.text()))
                        .isEqualTo("if lamp:\n    bell = 2\ngo( lamp, bell)"));
    }

    @Test
    void aFiguresCaptionIsTheImagesAndNotText() {
        var article = between(
                "<figure><img src=\"https://harbour-post.example/gannet.jpg\" width=900 height=600 alt=\"A boat\">"
                        + "<figcaption>The Gannet on her first morning.</figcaption></figure>");

        assertThat(article.text()).doesNotContain("first morning");
        assertThat(article.images())
                .anySatisfy(image -> assertThat(image.caption()).isEqualTo("The Gannet on her first morning."));
    }

    @Test
    void tensOfThousandsOfCellsAreNotTold() {
        var row = "<tr>" + "<td>1</td>".repeat(20) + "</tr>";
        var article = between("<table>" + row.repeat(1000) + "</table>");

        assertThat(article.blocks()).allMatch(block -> block.table() == null);
    }
}
