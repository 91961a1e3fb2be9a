package dev.copydesk.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stage.Durations;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final Terminal PLAIN = new Terminal(false, 20);

    @Test
    void stylesNothingWhereNobodyLooks() {
        assertThat(PLAIN.bold("headline")).isEqualTo("headline");
    }

    @Test
    void stylesForATerminal() {
        assertThat(new Terminal(true, 80).bold("headline")).isEqualTo("\u001b[1mheadline\u001b[0m");
    }

    @Test
    void keepsControlSequencesFromOutsideAwayFromTheTerminal() {
        assertThat(Terminal.clean("a\u001b[2Jb\u0007c")).isEqualTo("a[2Jbc");
    }

    @Test
    void keepsInvisibleAndBidiCharactersAwayFromTheTerminal() {
        assertThat(Terminal.clean("a\u202eb\u200bc\u2066d")).isEqualTo("abcd");
    }

    @Test
    void escapesWhatDrivesTheTerminalInJsonAndKeepsItsValue() {
        var json = "{\"a\":\"x\u009b2Jy\u202ez–é😀\"}";

        assertThat(Terminal.cleanJson(json)).isEqualTo("{\"a\":\"x\\u009b2Jy\\u202ez–é😀\"}");
    }

    @Test
    void makesBlanksOfUnicodesOwnSeparatorsOfLines() {
        assertThat(Terminal.clean("a\u2028b\u2029c")).isEqualTo("a b c");
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(Terminal.clean("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void breaksLinesAtBlanksWithinTheWidth() {
        assertThat(PLAIN.wrap("The gate must go, the judge said on Friday.", "  • ", "    "))
                .isEqualTo("  • The gate must\n    go, the judge\n    said on Friday.");
    }

    @Test
    void leavesAWordLongerThanTheWidthWhole() {
        assertThat(PLAIN.wrap("Donaudampfschifffahrtsgesellschaft", "", ""))
                .isEqualTo("Donaudampfschifffahrtsgesellschaft");
    }

    @Test
    void breaksLinesOfJapaneseByTheColumnsTheyTake() {
        assertThat(PLAIN.wrap("工事は三月に始まり三回の冬をまたぐ", "1. ", "   ")).isEqualTo("1. 工事は三月に始ま\n   り三回の冬をまた\n   ぐ");
    }

    @Test
    void keepsRunningTextReadableOnAWideTerminal() {
        assertThat(new Terminal(false, 160).wrap("harbour ".repeat(40), "", "").lines())
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void saysTimesAsAPersonDoes() {
        assertThat(Durations.text(640)).isEqualTo("640 ms");
        assertThat(Durations.text(12_300)).isEqualTo("12.3 s");
        assertThat(Durations.text(245_000)).isEqualTo("4 min 5 s");
        assertThat(Durations.text(12_000_000)).isEqualTo("3 h 20 min");
    }
}
