package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    /** Texts rich in pairs and in halves of pairs. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of("a", "é", "\u2028", "😀", "\uD83D", "\uDE00", "\uDBFF", "\uDC00", "\u0000"),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void countsAsJavaDoes(@ForAll("texts") String text) {
        assertThat(new CodePoints(text).length()).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Property
    void findsTheIndexOfEveryOffsetAsJavaDoes(@ForAll("texts") String text) {
        var points = new CodePoints(text);
        for (int offset = 0; offset <= points.length(); offset++) {
            assertThat(points.index(offset)).isEqualTo(text.offsetByCodePoints(0, offset));
        }
    }

    @Property
    void leadsFromAnOffsetToItsIndexAndBack(@ForAll("texts") String text) {
        var points = new CodePoints(text);
        for (int offset = 0; offset <= points.length(); offset++) {
            assertThat(points.offset(points.index(offset))).isEqualTo(offset);
        }
    }

    @Property
    void neverGoesBackFromIndexToIndex(@ForAll("texts") String text) {
        var points = new CodePoints(text);
        for (int index = 0; index < text.length(); index++) {
            assertThat(points.offset(index + 1) - points.offset(index)).isBetween(0, 1);
        }
    }

    @Test
    void cutsAtASpan() {
        assertThat(new CodePoints("a😀b😀c").at(new Span(1, 3))).isEqualTo("😀b");
    }

    @Test
    void putsAnIndexInsideAPairAtThePair() {
        assertThat(new CodePoints("a😀b").offset(2)).isEqualTo(1);
    }

    @Test
    void givesTheSpanOfARange() {
        assertThat(new CodePoints("😀 is").span(3, 5)).isEqualTo(new Span(2, 4));
    }

    @Test
    void refusesOffsetsOutsideTheTextWithAndWithoutPairs() {
        assertThatThrownBy(() -> new CodePoints("ab").index(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new CodePoints("a😀").index(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new CodePoints("ab").offset(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new CodePoints("a😀").offset(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
