package dev.copydesk.ingest.extract.parts;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Continuation;
import dev.copydesk.events.ListPlace;
import dev.copydesk.events.Part;
import dev.copydesk.events.Parts;
import dev.copydesk.ingest.extract.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsJoinerTest {
    private static final String STORY = "https://harbour-post.example/2026/ferry-line-opens-again";
    private static final String FOURTH =
            "The second boat, the Tern, stays in the yard until her new keel arrives from the mainland in the summer.";

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static Article part(int number, String content) {
        var html = page(content + "<div class=pagination><a class=next href=\"" + STORY + "/" + (number + 1)
                + "\">Next</a></div>");
        var own = Pages.of(number == 1 ? STORY : STORY + "/" + number, html);
        return Pages.article(number == 1 ? own : own.continuing(new Continuation(STORY, number)));
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(Block::span)
                .map(span -> span.in(article.text()))
                .toList();
    }

    @Test
    void theTextsFollowOneAnotherAndEachPartKnowsItsSpan() {
        var joined = PartsJoiner.join(List.of(part(1, paragraphs(FIRST, SECOND)), part(2, paragraphs(THIRD, FOURTH))));

        assertThat(blocks(joined)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
        int first = FIRST.length() + SECOND.length() + 2;
        assertThat(joined.parts())
                .isEqualTo(new Parts(
                        List.of(
                                new Part(1, STORY, 0, first),
                                new Part(
                                        2,
                                        STORY + "/2",
                                        first + 2,
                                        joined.text().length())),
                        3,
                        STORY + "/3"));
    }

    @Test
    void itIsTheFirstPagesArticleWithAContentOfItsOwn() {
        var first = part(1, paragraphs(FIRST, SECOND));
        var joined = PartsJoiner.join(List.of(first, part(2, paragraphs(THIRD))));

        assertThat(joined.id()).isEqualTo(first.id());
        assertThat(joined.canonicalUrl()).isEqualTo(STORY);
        assertThat(joined.aliases()).contains(STORY + "/2");
        assertThat(joined.contentHash())
                .isNotEqualTo(first.contentHash())
                .isEqualTo(ContentHash.of(joined.headline(), joined.standfirst(), joined.text()));
    }

    @Test
    void whatALaterPageSaysAgainIsLeftOut() {
        var joined = PartsJoiner.join(
                List.of(part(1, paragraphs(FIRST, SECOND)), part(2, paragraphs(FIRST, THIRD, FOURTH))));

        assertThat(blocks(joined)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void aPageThatSaysNothingNewIsNoPart() {
        var first = part(1, paragraphs(FIRST, SECOND));
        var joined = PartsJoiner.join(List.of(first, part(2, paragraphs(FIRST, SECOND))));

        assertThat(joined.text()).isEqualTo(first.text());
        assertThat(joined.parts())
                .satisfies(parts ->
                        assertThat(parts == null ? List.of() : parts.joined()).hasSize(1));
    }

    @Test
    void linksMoveWithTheirText() {
        var linked = FOURTH.replace("the Tern", "<a href=\"https://boats.example/tern\">the Tern</a>");
        var joined = PartsJoiner.join(
                List.of(part(1, paragraphs(FIRST + " 😀", SECOND)), part(2, paragraphs(FIRST, THIRD, linked))));

        assertThat(joined.links())
                .extracting(link -> link.span().in(joined.text()))
                .containsExactly("the Tern");
    }

    @Test
    void listsOfDifferentPagesStayDifferentLists() {
        var list = "<ul><li>The lamp must burn for two hours.</li></ul>";
        var joined = PartsJoiner.join(List.of(
                part(1, paragraphs(FIRST) + list + paragraphs(SECOND)),
                part(2, paragraphs(THIRD) + list.replace("two", "three") + paragraphs(FOURTH))));

        assertThat(joined.blocks())
                .filteredOn(block -> block.kind() == BlockKind.LIST_ITEM)
                .extracting(Block::list)
                .containsExactly(new ListPlace(0, 1, 1, false), new ListPlace(1, 1, 1, false));
    }

    @Test
    void aPullQuoteOfALaterPagePointsAtItsPlaceInTheWhole() {
        var quote = "<blockquote class=pullquote>the Tern, stays in the yard until her new keel arrives</blockquote>";
        var joined = PartsJoiner.join(
                List.of(part(1, paragraphs(FIRST, SECOND)), part(2, paragraphs(THIRD) + quote + paragraphs(FOURTH))));

        assertThat(joined.pullQuotes())
                .singleElement()
                .satisfies(pulled -> assertThat(pulled.repeats().get(0).in(joined.text()))
                        .isEqualTo("the Tern, stays in the yard until her new keel arrives"));
    }

    @Test
    void moreThanAMillionCharactersAreNotJoined() {
        var sentences = new StringBuilder();
        for (int i = 0; sentences.length() < 600_000; i++) {
            sentences
                    .append("<p>On day ")
                    .append(i)
                    .append(" the boat crossed, and nobody wrote down who was on it.</p>");
        }
        var joined = PartsJoiner.join(List.of(
                part(1, sentences.toString()), part(2, sentences.toString().replace("crossed", "stayed"))));

        assertThat(joined.text().length()).isLessThan(1_000_000);
        assertThat(joined.parts()).extracting(Parts::next).isEqualTo(STORY + "/2");
    }
}
