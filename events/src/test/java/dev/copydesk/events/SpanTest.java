package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"3,3", "3,2", "-1,2", "0,0"})
    void refusesWhatCoversNothing(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void overlapsExactlyWhereSomeOffsetIsInBoth(
            @ForAll @IntRange(max = 6) int start,
            @ForAll @IntRange(max = 6) int end,
            @ForAll @IntRange(max = 6) int otherStart,
            @ForAll @IntRange(max = 6) int otherEnd) {
        Assume.that(start < end && otherStart < otherEnd);
        boolean shared = false;
        for (int i = start; i < end; i++) {
            shared |= i >= otherStart && i < otherEnd;
        }
        assertThat(new Span(start, end).overlaps(new Span(otherStart, otherEnd)))
                .isEqualTo(shared);
    }

    @Test
    void containsItself() {
        assertThat(new Span(2, 4).contains(new Span(2, 4))).isTrue();
    }

    @Test
    void doesNotContainWhatReachesOut() {
        assertThat(new Span(2, 4).contains(new Span(2, 5))).isFalse();
    }

    @Test
    void comesBeforeALaterAndALongerOne() {
        assertThat(new Span(1, 3)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 4));
    }

    @Test
    void countsCodePoints() {
        assertThat(new Span(1, 3).in("😀ab😀")).isEqualTo("ab");
        assertThat(new Span(1, 3).length()).isEqualTo(2);
    }
}
