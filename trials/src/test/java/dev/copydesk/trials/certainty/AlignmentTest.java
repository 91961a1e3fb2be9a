package dev.copydesk.trials.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.events.Span;
import dev.copydesk.trials.certainty.GoldArticle.GoldRange;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void findsAStretchInATextOfOtherWhiteSpace() {
        var alignment = new Alignment("One two\n\nthree", "One  two\nthree");

        assertThat(alignment.of(new Span(4, 7))).isEqualTo(new GoldRange(5, 8));
        assertThat(alignment.of(new Span(9, 14))).isEqualTo(new GoldRange(9, 14));
    }

    @Test
    void countsCodePoints() {
        assertThat(new Alignment("😀 two", "😀  two").of(new Span(2, 5))).isEqualTo(new GoldRange(3, 6));
    }

    @Test
    void refusesAnotherText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Alignment("One", "Two"));
    }
}
