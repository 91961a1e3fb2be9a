package dev.copydesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartitionProgressTest {
    private final PartitionProgress progress = new PartitionProgress(DoneAhead.NOTHING);

    @Test
    void nothingIsCommittedBeforeAnythingIsDone() {
        progress.begin(10);

        assertThat(progress.takeCommit()).isEmpty();
    }

    @Test
    void whatIsDoneBehindOneThatIsNotTravelsWithTheCommit() {
        progress.begin(10);
        progress.begin(11);
        progress.begin(12);
        progress.done(11);

        var commit = progress.takeCommit().orElseThrow();
        assertThat(commit.offset()).isEqualTo(10);
        var next = new PartitionProgress(DoneAhead.read(commit.offset(), commit.metadata()));
        assertThat(next.begin(10)).isTrue();
        assertThat(next.begin(11)).isFalse();
        assertThat(next.begin(12)).isTrue();
        assertThat(next.begin(13)).isTrue();
    }

    @Test
    void theOffsetAfterTheLastOfTheDonePrefixIsCommitted() {
        progress.begin(10);
        progress.begin(11);
        progress.begin(12);
        progress.done(11);
        progress.done(10);

        assertThat(progress.committable()).isEqualTo(12);
    }

    @Test
    void whatIsCommittedIsNotCommittedAgainUnlessItFailed() {
        progress.begin(10);
        progress.done(10);
        assertThat(progress.takeCommit()).isPresent();

        assertThat(progress.takeCommit()).isEmpty();
        progress.notCommitted();
        assertThat(progress.takeCommit()).isPresent();
    }

    @Test
    void gapsInTheOffsetsAreNoHindrance() {
        progress.begin(10);
        progress.begin(17);
        progress.done(10);

        assertThat(progress.committable()).isEqualTo(17);
        progress.done(17);
        assertThat(progress.committable()).isEqualTo(18);
    }

    @Test
    void itsSpanCountsWhatIsDoneOutOfOrderToo() {
        progress.begin(0);
        progress.begin(1);
        progress.begin(2);
        progress.done(1);
        progress.done(2);

        assertThat(progress.open()).isEqualTo(1);
        assertThat(progress.span()).isEqualTo(3);
    }

    @Test
    void whatIsAbandonedIsNotCommittedAndNotWaitedFor() throws Exception {
        progress.begin(10);
        progress.begin(11);
        progress.begin(12);
        progress.abandon(11);
        progress.done(10);
        progress.done(12);

        progress.await(Duration.ofDays(1));

        assertThat(progress.committable()).isEqualTo(11);
    }

    @Property(tries = 300)
    void inAnyOrderOnlyTheDonePrefixIsCommitted(@ForAll @IntRange(min = 1, max = 30) int count, @ForAll long seed) {
        var random = new Random(seed);
        List<Long> offsets = new java.util.ArrayList<>(
                LongStream.range(0, count).map(i -> i * 3).boxed().toList());
        var tried = new PartitionProgress(DoneAhead.NOTHING);
        offsets.forEach(tried::begin);
        Collections.shuffle(offsets, random);
        var done = new HashSet<Long>();
        for (var offset : offsets) {
            tried.done(offset);
            done.add(offset);
            long committable = tried.committable();
            for (long before = 0; before < committable; before += 3) {
                assertThat(done).contains(before);
            }
            assertThat(done).doesNotContain(committable);
        }
        assertThat(tried.committable()).isEqualTo((count - 1) * 3L + 1);
    }
}
