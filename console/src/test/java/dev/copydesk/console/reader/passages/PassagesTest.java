package dev.copydesk.console.reader.passages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.reader.passages.Passage.Piece;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Span;
import dev.copydesk.events.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String TEXT =
            "The mill 🚢 stands.\n\n“We are 🚢 late,” Orla Tennick said. “Start it.”\n\nNobody answered.";

    /** An article whose blocks are its paragraphs. */
    private static Article article(String text) {
        var points = new CodePoints(text);
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var paragraph : text.split("\n\n", -1)) {
            int end = at + paragraph.length();
            if (end > at) {
                blocks.add(new Block(BlockKind.PARAGRAPH, points.offset(at), points.offset(end), null));
            }
            at = end + 2;
        }
        return article(text, blocks);
    }

    private static Article article(String text, List<Block> blocks) {
        return new Article(
                "a",
                Status.USABLE,
                "https://wend.example/a",
                "https://wend.example/a",
                List.of(),
                "wend.example",
                "The mill",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                "en",
                List.of(),
                List.of(),
                text,
                blocks,
                List.of(),
                List.of(),
                "hash",
                null,
                Map.of(),
                null,
                List.of(),
                null);
    }

    private static Span span(String text, String part) {
        int from = text.indexOf(part);
        return new CodePoints(text).span(from, from + part.length());
    }

    private static String shown(Passage passage) {
        return passage.paragraphs().stream()
                .map(paragraph -> (paragraph.gap() ? "[gap]" : "")
                        + paragraph.pieces().stream()
                                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("¶"));
    }

    private static String shown(Article article, Span... spans) {
        return shown(new Passages(article).of(List.of(spans)).orElseThrow());
    }

    @Test
    void marksExactlyTheWordsOfAQuoteInItsParagraph() {
        assertThat(shown(article(TEXT), span(TEXT, "We are 🚢 late,"), span(TEXT, "Start it.")))
                .isEqualTo("“[We are 🚢 late,]” Orla Tennick said. “[Start it.]”");
    }

    @Test
    void saysWhereParagraphsBetweenAreNotShown() {
        assertThat(shown(article(TEXT), span(TEXT, "mill"), span(TEXT, "Nobody")))
                .isEqualTo("The [mill] 🚢 stands.¶[gap][Nobody] answered.");
    }

    @Test
    void aSpanOverTwoParagraphsIsMarkedInBoth() {
        assertThat(shown(article(TEXT), span(TEXT, "stands.\n\n“We")))
                .isEqualTo("The mill 🚢 [stands.]¶[“We] are 🚢 late,” Orla Tennick said. “Start it.”");
    }

    @Test
    void spansThatOverlapAreOneMark() {
        assertThat(shown(article(TEXT), span(TEXT, "The mill"), span(TEXT, "mill 🚢")))
                .isEqualTo("[The mill 🚢] stands.");
    }

    @Test
    void ofALongParagraphWhatIsAroundTheMarkIsShown() {
        var text = "a".repeat(5_000) + " here " + "b".repeat(5_000);

        var passage =
                new Passages(article(text)).of(List.of(span(text, "here"))).orElseThrow();

        assertThat(passage.marked()).containsExactly("here");
        assertThat(shown(passage)).startsWith("…aaa").endsWith("bbb…").hasSize(2 * Passages.AROUND + 8);
    }

    @Test
    void aTextWithoutBlocksIsShownAroundTheMark() {
        assertThat(shown(article(TEXT, List.of()), span(TEXT, "mill"))).startsWith("The [mill] 🚢 stands.");
    }

    @Test
    void aSpanBeyondTheTextHasNoPassage() {
        assertThat(new Passages(article("Short.")).of(List.of(new Span(3, 99)))).isEmpty();
    }

    @Test
    void aQuoteOfTheWholeLongTextIsNotMarked() {
        var text = "a".repeat(Passages.LONGEST + 1);

        assertThat(new Passages(article(text)).of(List.of(new Span(0, text.length()))))
                .isEmpty();
    }

    @Property(tries = 300)
    void theMarksAreTheTextAtTheSpans(
            @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(min = 0, max = 60) Integer> starts) {
        var points = new CodePoints(TEXT);
        var spans = starts.stream()
                .filter(start -> start + 3 <= points.length())
                .map(start -> new Span(start, start + 3))
                .toList();
        var marked = new StringBuilder();
        var wanted = new StringBuilder();
        for (int i = 0; i < points.length(); i++) {
            var one = new Span(i, i + 1);
            if (spans.stream().anyMatch(span -> span.contains(one))
                    && !points.at(one).equals("\n")) {
                wanted.append(points.at(one));
            }
        }

        new Passages(article(TEXT)).of(spans).ifPresent(p -> p.marked().forEach(marked::append));

        assertThat(marked.toString()).isEqualTo(wanted.toString());
    }

    @Test
    void piecesTogetherAreTheParagraph() {
        var passage =
                new Passages(article(TEXT)).of(List.of(span(TEXT, "Orla"))).orElseThrow();

        assertThat(passage.paragraphs().get(0).pieces().stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo("“We are 🚢 late,” Orla Tennick said. “Start it.”");
    }
}
