package dev.copydesk.operations.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PartitionScanTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.articles.v1", 0);
    private static final long NO_READING = 0;
    private static final long ANY_READING = Long.MAX_VALUE;

    private final RecordSizes sizes = new RecordSizes();

    @Test
    void saysThatThereAreAtMostAsManyRecordsAsOffsetsBeforeItHasReadThem() {
        var scan = scan(10, 30);

        assertThat(scan.records()).isEqualTo(20);
        assertThat(scan.counted()).isFalse();
        assertThat(scan.oldestAgeMillis(5_000)).isNull();
    }

    @Test
    void tellsTheAgeOfTheFirstRecordBehindTheMarks() {
        var scan = scan(10, 14);

        scan.accept(12, 1_000);
        scan.accept(13, 3_000);

        assertThat(scan.oldestAgeMillis(5_000)).isEqualTo(4_000);
        assertThat(scan.records()).isEqualTo(2);
        assertThat(scan.counted()).isTrue();
    }

    @Test
    void hasNothingWaitingWhereAMarkIsAllThatThereIs() {
        var scan = scan(10, 11);

        scan.readUpTo(11);

        assertThat(scan.records()).isZero();
        assertThat(scan.oldestAgeMillis(5_000)).isNull();
    }

    @Test
    void wantsToReadNothingTwice() {
        var scan = scan(10, 12);
        scan.accept(10, 1_000);
        scan.readUpTo(12);
        scan.end(sizes);

        scan.begin(waiting(10, 12), NO_READING, sizes);

        assertThat(scan.wantsOldest()).isFalse();
        assertThat(scan.wantsMore()).isFalse();
        assertThat(scan.oldestAgeMillis(5_000)).isEqualTo(4_000);
    }

    @Test
    void readsOnlyTheTimeOfTheNextOldestOnceTheFirstIsDone() {
        var scan = scan(10, 13);
        scan.accept(10, 1_000);
        scan.accept(11, 2_000);
        scan.accept(12, 3_000);
        scan.end(sizes);

        scan.begin(waiting(11, 13), NO_READING, sizes);

        assertThat(scan.wantsOldest()).isTrue();
        assertThat(scan.readFrom()).isEqualTo(11);
        assertThat(scan.wantsMore()).isFalse();
        scan.accept(11, 2_000);
        assertThat(scan.oldestAgeMillis(5_000)).isEqualTo(3_000);
        assertThat(scan.records()).isEqualTo(2);
    }

    @Test
    void readsOnBehindWhatItKnowsOnceTheOldestIsRead() {
        var scan = scan(10, 100);
        for (int i = 10; i < 50; i++) {
            scan.accept(i, i);
        }
        scan.end(sizes);
        scan.begin(waiting(20, 100), NO_READING, sizes);

        scan.accept(20, 20);

        assertThat(scan.readFrom()).isEqualTo(50);
    }

    @Test
    void tellsHowManyRecordsWereDoneWithoutTheMarksBetween() {
        var scan = scan(10, 16);
        for (long offset : new long[] {10, 12, 14}) {
            scan.accept(offset, 1_000);
        }
        scan.readUpTo(16);
        scan.end(sizes);

        scan.begin(waiting(16, 16), NO_READING, sizes);
        scan.end(sizes);

        assertThat(scan.done()).isEqualTo(3);
    }

    @Test
    void takesWhatWasDoneUnseenForAsManyRecordsAsWhatItHasSeen() {
        var scan = scan(0, 100);
        for (int i = 0; i < 100; i += 2) {
            scan.accept(i, 1_000);
        }
        scan.readUpTo(100);
        scan.end(sizes);
        scan.begin(waiting(100, 100), NO_READING, sizes);
        scan.end(sizes);

        scan.begin(waiting(300, 300), NO_READING, sizes);
        scan.end(sizes);

        assertThat(scan.done()).isEqualTo(50 + 100);
        assertThat(scan.wantsMore()).isFalse();
    }

    @Test
    void readsWhatWasDoneUnseenWhereThatIsLittle() {
        var scan = scan(10, 10);
        scan.end(sizes);

        scan.begin(waiting(14, 14), ANY_READING, sizes);

        assertThat(scan.readFrom()).isEqualTo(10);
    }

    @Test
    void startsAnewWhereTheGroupIsSetBack() {
        var scan = scan(50, 60);
        scan.end(sizes);

        scan.begin(waiting(5, 60), NO_READING, sizes);

        assertThat(scan.readFrom()).isEqualTo(5);
        assertThat(scan.records()).isEqualTo(55);
        assertThat(scan.counted()).isFalse();
    }

    @Test
    void countsWhatWasPassedOverAndNotWhatWasDoneBehindIt() {
        // 20 and 25 are open, the rest below 40 is done
        var scan = new PartitionScan(PARTITION, WaitingOffsets.of(20, 40, List.of(20L, 25L), 0, 43));

        assertThat(scan.readFrom()).isEqualTo(20);
        scan.accept(20, 1_000);
        assertThat(scan.readFrom()).isEqualTo(40);
        scan.accept(40, 2_000);
        scan.accept(41, 2_000);
        scan.accept(42, 2_000);

        assertThat(scan.records()).isEqualTo(5);
        assertThat(scan.counted()).isTrue();
        assertThat(scan.oldestAgeMillis(5_000)).isEqualTo(4_000);
    }

    @Test
    void doesNotCountWhatIsNoLongerKept() {
        var waiting = WaitingOffsets.of(20, 0, List.of(), 35, 40);

        assertThat(waiting.from()).isEqualTo(35);
        assertThat(WaitingOffsets.of(20, 40, List.of(20L, 38L), 35, 40).open()).containsExactly(38L);
    }

    @Test
    void isNeverBelowZeroWhereATopicIsShorterThanItsGroupThinks() {
        var scan = new PartitionScan(PARTITION, WaitingOffsets.of(500, 0, List.of(), 0, 10));

        assertThat(scan.records()).isZero();
        assertThat(scan.counted()).isTrue();
    }

    private static PartitionScan scan(long from, long end) {
        return new PartitionScan(PARTITION, waiting(from, end));
    }

    private static WaitingOffsets waiting(long from, long end) {
        return WaitingOffsets.of(from, 0, List.of(), 0, end);
    }
}
