package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.TextRange;
import org.junit.jupiter.api.Test;

class ClauseCutsTest {
    private static String cut(String text, String part) {
        int from = text.indexOf(part);
        var cut = ClauseCuts.widened(text, new TextRange(0, text.length()), new TextRange(from, from + part.length()));
        return text.substring(0, cut.from()) + text.substring(cut.to());
    }

    @Test
    void takesBothCommasOfAnAside() {
        assertThat(cut("The mayor, who opened the mill, left.", "who opened the mill"))
                .isEqualTo("The mayor left.");
    }

    @Test
    void takesBothCommasWhereTheCutHasOneOfThem() {
        assertThat(cut("The mayor, who opened the mill, left.", ", who opened the mill"))
                .isEqualTo("The mayor left.");
        assertThat(cut("The mayor, who opened the mill, left.", "who opened the mill,"))
                .isEqualTo("The mayor left.");
    }

    @Test
    void takesTheCommaBeforeAClauseThatEnds() {
        assertThat(cut("The mill burned, witnesses said.", "witnesses said")).isEqualTo("The mill burned.");
    }

    @Test
    void takesTheCommaBehindAClauseThatOpens() {
        assertThat(cut("After the fire, the mill closed.", "After the fire")).isEqualTo("the mill closed.");
    }

    @Test
    void takesDashesAndParenthesesInPairs() {
        assertThat(cut("The mill — an old one — burned.", "an old one")).isEqualTo("The mill burned.");
        assertThat(cut("The mill (an old one) burned.", "an old one")).isEqualTo("The mill burned.");
    }

    @Test
    void leavesACommaThatPartsTwoClauses() {
        assertThat(cut("The old mill burned, and the ferry sank.", "old"))
                .isEqualTo("The mill burned, and the ferry sank.");
    }

    @Test
    void leavesTheCommaBehindAWord() {
        assertThat(cut("The mill burned down today, and the ferry sank.", "today"))
                .isEqualTo("The mill burned down, and the ferry sank.");
    }
}
