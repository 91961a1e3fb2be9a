package dev.copydesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoneAheadTest {
    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(
            @ForAll @LongRange(max = 1L << 50) long committed,
            @ForAll Set<@LongRange(min = 1, max = 5000) Long> openAfter) {
        var open = new TreeSet<Long>();
        open.add(committed);
        openAfter.forEach(delta -> open.add(committed + delta));
        long next = committed + 5001;

        var read = DoneAhead.read(committed, DoneAhead.write(committed, next, open));

        for (long offset = committed; offset < next; offset++) {
            assertThat(read.contains(offset)).isEqualTo(!open.contains(offset));
        }
        assertThat(read.contains(next)).isFalse();
    }

    @Test
    void whatDoesNotFitCountsAsNotDone() {
        var open = new TreeSet<Long>();
        for (long offset = 0; offset < 100_000; offset += 2) {
            open.add(offset);
        }

        var written = DoneAhead.write(0, 100_000, open);

        assertThat(written.length()).isLessThan(4096);
        var read = DoneAhead.read(0, written);
        assertThat(read.contains(1)).isTrue();
        assertThat(read.contains(2)).isFalse();
        assertThat(read.contains(99_999)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "anything at all",
                "copydesk-done-1",
                "copydesk-done-1.",
                "copydesk-done-1.a..b",
                "copydesk-done-1.-5",
                "copydesk-done-1.zzzzzzzzzz",
                "copydesk-done-2.a.b"
            })
    void whatSomebodyElseWroteSaysNothing(String metadata) {
        assertThat(DoneAhead.read(10, metadata)).isEqualTo(DoneAhead.NOTHING);
    }
}
