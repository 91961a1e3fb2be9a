package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BlockKind;
import dev.copydesk.ingest.extract.text.Spaces;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    private static Article read(String text) {
        return PlainTextReader.read("note.txt", "file:///notes/note.txt", text);
    }

    @Test
    void blankLinesSeparateParagraphs() {
        var article = read("One  line\nand another.\r\n \r\n\n\tA second\u00a0paragraph.\n");

        assertThat(article.text()).isEqualTo("One line and another.\n\nA second paragraph.");
        assertThat(article.blocks())
                .extracting(block -> block.kind(), block -> block.span().in(article.text()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(BlockKind.PARAGRAPH, "One line and another."),
                        org.assertj.core.groups.Tuple.tuple(BlockKind.PARAGRAPH, "A second paragraph."));
    }

    @Test
    void aShortFirstParagraphIsTheHeadline() {
        assertThat(read("Ferry sails again\n\nIt left at noon.").headline()).isEqualTo("Ferry sails again");
    }

    @Test
    void theFirstSentenceOfALongParagraphIsTheHeadline() {
        assertThat(read("The ferry sails again. " + "It left at noon and came back. ".repeat(9))
                        .headline())
                .isEqualTo("The ferry sails again.");
    }

    @Test
    void offsetsCountCodePoints() {
        var article = read("🚢🚢\n\nsails");

        assertThat(article.blocks().get(1).start()).isEqualTo(4);
    }

    @Test
    void aBlankTextIsRefused() {
        assertThatThrownBy(() -> read(" \n\n "))
                .isInstanceOfSatisfying(
                        BadRecord.class, bad -> assertThat(bad.reason()).isEqualTo(BadRecord.Reason.EMPTY));
    }

    @Property(tries = 300)
    void nothingButWhiteSpaceChanges(@ForAll @StringLength(max = 400) String text) {
        if (text.codePoints().allMatch(Spaces::isSpace)) {
            return;
        }
        var article = read(text);

        assertThat(solid(article.text())).isEqualTo(solid(text));
        assertThat(article.text()).contains(article.headline());
    }

    private static String solid(String text) {
        var solid = new StringBuilder();
        text.codePoints().filter(c -> !Spaces.isSpace(c)).forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
