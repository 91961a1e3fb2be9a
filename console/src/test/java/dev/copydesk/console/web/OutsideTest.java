package dev.copydesk.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutsideTest {
    @Test
    void showsWhatTurnsTheTextAroundIt() {
        assertThat(OutsideText.line("safe\u202Eevil", 100)).isEqualTo("safe⟨U+202E⟩evil");
    }

    @Test
    void showsControlCharacters() {
        assertThat(OutsideText.line("a\u0000b\u001b[31m", 100)).isEqualTo("a⟨U+0000⟩b⟨U+001B⟩[31m");
    }

    @Test
    void keepsLinesWhereThereAreLines() {
        assertThat(OutsideText.lines("a\r\nb\tc", 100)).isEqualTo("a\nb\tc");
        assertThat(OutsideText.line("a\r\nb\tc", 100)).isEqualTo("a  b c");
    }

    @Test
    void saysWhereItWasCut() {
        assertThat(OutsideText.line("abcdef", 3)).isEqualTo("abc…");
    }

    @Property
    void isNeverMuchLongerThanAllowed(@ForAll String text, @ForAll @IntRange(min = 1, max = 50) int max) {
        assertThat(OutsideText.line(text, max).length()).isLessThanOrEqualTo(max + 12);
    }
}
