package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionsTest {
    /** An article of one block for each line; {@code ## x} is a heading of level 2. */
    private static Article article(String... lines) {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder();
        for (var line : lines) {
            int level = line.indexOf(' ') > 0 && line.startsWith("#") ? line.indexOf(' ') : 0;
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.codePointCount(0, text.length());
            text.append(line.substring(level == 0 ? 0 : level + 1));
            int end = text.codePointCount(0, text.length());
            blocks.add(new Block(
                    level == 0 ? BlockKind.PARAGRAPH : BlockKind.HEADING, start, end, level == 0 ? null : level));
        }
        return new Article(
                "id",
                Status.USABLE,
                "https://a.example/x",
                "https://a.example/x",
                List.of(),
                "a.example",
                "x",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                text.toString(),
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

    /** Sections as {@code heading(children)}, the opening without a heading as {@code -}. */
    private static String tree(Article article) {
        return tree(Sections.of(article), new CodePoints(article.text()));
    }

    private static String tree(List<Section> sections, CodePoints text) {
        var names = sections.stream()
                .map(s -> (s.heading() == null ? "-" : text.at(s.heading()))
                        + (s.children().isEmpty() ? "" : tree(s.children(), text)))
                .toList();
        return "(" + String.join(" ", names) + ")";
    }

    @Test
    void aHeadingHoldsWhatFollowsUpToTheNextOfItsLevel() {
        var article = article("Opening.", "## One", "First.", "## Two", "Second.");

        assertThat(Sections.of(article))
                .extracting(section -> section.span().in(article.text()))
                .containsExactly("Opening.", "One\n\nFirst.", "Two\n\nSecond.");
    }

    @Test
    void deeperHeadingsStandInTheSectionAboveThem() {
        assertThat(tree(article("## One", "a", "### Inner", "b", "### Other", "c", "## Two", "d")))
                .isEqualTo("(One(Inner Other) Two)");
    }

    @Test
    void aSkippedLevelIsOneStepDown() {
        assertThat(tree(article("## One", "#### Inner", "a", "### Less deep", "b", "## Two", "c")))
                .isEqualTo("(One(Inner Less deep) Two)");
    }

    @Test
    void aHeadingAboveTheFirstOnesLevelStandsBesideIt() {
        assertThat(tree(article("### First", "a", "## Second", "b", "### Inner", "c")))
                .isEqualTo("(First Second(Inner))");
    }

    @Test
    void aSectionEndsWithTheLastOfItsChildren() {
        var article = article("## 😀 One", "a", "### Inner", "b", "c", "## Two", "d");

        assertThat(Sections.of(article).get(0).span().in(article.text())).isEqualTo("😀 One\n\na\n\nInner\n\nb\n\nc");
    }

    @Test
    void aTextWithoutHeadingsIsOneSection() {
        assertThat(tree(article("a", "b"))).isEqualTo("(-)");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Sections.of(article())).isEmpty();
    }
}
