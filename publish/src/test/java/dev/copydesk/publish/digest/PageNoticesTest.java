package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.TextRange;
import org.junit.jupiter.api.Test;

class PageNoticesTest {
    private static String without(String text) {
        var out = new StringBuilder(text);
        var notices = PageNotices.in(text, new TextRange(0, text.length()));
        for (int i = notices.size() - 1; i >= 0; i--) {
            out.delete(notices.get(i).from(), notices.get(i).to());
        }
        return out.toString();
    }

    @Test
    void findsThatALinkOpensElsewhere() {
        assertThat(without("Der Plan (öffnet im neuen Fenster) gilt ab Mai.")).isEqualTo("Der Plan gilt ab Mai.");
        assertThat(without("The plan (opens in new tab) holds from May.")).isEqualTo("The plan holds from May.");
        assertThat(without("Le plan [nouvelle fenêtre] vaut dès mai.")).isEqualTo("Le plan vaut dès mai.");
    }

    @Test
    void findsATimeInSecondsSince1970() {
        assertThat(without("1763400000 The mill burned.")).isEqualTo("The mill burned.");
        assertThat(without("The mill burned 1763400000000")).isEqualTo("The mill burned");
        assertThat(without("The mill (1763400000) burned.")).isEqualTo("The mill burned.");
    }

    @Test
    void leavesNumbersOfASentenceAlone() {
        assertThat(without("It has 1763400000 grains of sand.")).isEqualTo("It has 1763400000 grains of sand.");
    }

    @Test
    void leavesOtherAsidesAlone() {
        assertThat(without("The mill (an external wall) burned.")).isEqualTo("The mill (an external wall) burned.");
    }
}
