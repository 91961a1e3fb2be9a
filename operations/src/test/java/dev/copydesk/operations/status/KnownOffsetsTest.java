package dev.copydesk.operations.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KnownOffsetsTest {
    private final KnownOffsets known = new KnownOffsets(100);

    @Test
    void countsRecordsAndNotTheMarksBetweenThem() {
        known.foundAt(100);
        known.foundAt(102);
        known.foundNothingBelow(105);

        assertThat(known.records(100, 105)).isEqualTo(2);
    }

    @Test
    void countsOnlyWhatWasLookedAt() {
        known.foundAt(100);

        assertThat(known.records(100, 1_000)).isEqualTo(1);
        assertThat(known.next()).isEqualTo(101);
    }

    @Test
    void findsTheFirstRecordBehindAMark() {
        known.foundNothingBelow(103);
        known.foundAt(103);

        assertThat(known.first(101, 200)).hasValue(103);
    }

    @Test
    void findsNoRecordWhereOnlyMarksAre() {
        known.foundNothingBelow(103);

        assertThat(known.first(100, 103)).isEmpty();
    }

    @Test
    void takesMarksThatAreFoundOneAfterTheOtherAsOneGap() {
        for (int i = 0; i < KnownOffsets.MAX_GAPS; i++) {
            known.foundNothingBelow(101 + i);
        }

        assertThat(known.isFull()).isFalse();
        assertThat(known.records(100, known.next())).isZero();
    }

    @Test
    void isFullOnceItKeepsAsManyGapsAsItMay() {
        for (int i = 0; i < KnownOffsets.MAX_GAPS; i++) {
            known.foundAt(101 + 2L * i);
        }

        assertThat(known.isFull()).isTrue();
    }

    @Test
    void keepsTheGapInWhichItIsCutOff() {
        known.foundAt(100);
        known.foundNothingBelow(110);
        known.foundAt(110);
        known.forgetBelow(105);

        assertThat(known.records(105, 111)).isEqualTo(1);
        assertThat(known.reachesBackTo(104)).isFalse();
    }

    @Property
    void countsWhatASetOfOffsetsCounts(
            @ForAll @Size(max = 60) java.util.Set<@IntRange(min = 0, max = 80) Integer> records,
            @ForAll @IntRange(min = 0, max = 100) int cut,
            @ForAll @IntRange(min = 0, max = 100) int a,
            @ForAll @IntRange(min = 0, max = 100) int b) {
        var offsets = new KnownOffsets(0);
        var sorted = new TreeSet<>(records);
        sorted.forEach(offsets::foundAt);
        offsets.foundNothingBelow(90);
        offsets.forgetBelow(cut);
        int start = Math.max(cut, Math.min(a, b));
        int end = Math.max(a, b);

        assertThat(offsets.records(start, end))
                .isEqualTo(start < end ? sorted.subSet(start, end).size() : 0);
        var first = start < end ? sorted.subSet(start, end).stream().findFirst() : java.util.Optional.<Integer>empty();
        assertThat(offsets.first(start, end))
                .isEqualTo(first.map(o -> java.util.OptionalLong.of(o)).orElse(java.util.OptionalLong.empty()));
    }
}
