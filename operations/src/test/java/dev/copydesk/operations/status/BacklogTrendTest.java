package dev.copydesk.operations.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BacklogTrendTest {
    private final BacklogTrend trend = new BacklogTrend();

    @Test
    void saysNothingOfOneMeasurement() {
        add(0, 100, 0);

        assertThat(trend.growth()).isNull();
        assertThat(trend.rate()).isNull();
        assertThat(trend.catchUpSeconds()).isNull();
    }

    @Test
    void tellsHowFastTheBacklogFallsAndWhenItIsGone() {
        add(0, 100, 0);
        add(5, 80, 30);
        add(10, 60, 60);

        assertThat(trend.growth()).isCloseTo(-4, within(1e-9));
        assertThat(trend.rate()).isCloseTo(6, within(1e-9));
        assertThat(trend.catchUpSeconds()).isEqualTo(15);
    }

    @Test
    void neverCatchesUpWithABacklogThatGrows() {
        add(0, 100, 0);
        add(10, 120, 5);

        assertThat(trend.growth()).isCloseTo(2, within(1e-9));
        assertThat(trend.catchUpSeconds()).isNull();
    }

    @Test
    void neverCatchesUpWithABacklogThatStandsStill() {
        add(0, 100, 0);
        add(60, 100, 0);

        assertThat(trend.catchUpSeconds()).isNull();
    }

    @Test
    void hasCaughtUpWhereNothingWaits() {
        add(0, 0, 0);

        assertThat(trend.catchUpSeconds()).isZero();
    }

    @Test
    void forgetsWhatIsOlderThanAMinute() {
        add(0, 10_000, 0);
        add(100, 50, 0);
        add(150, 100, 0);

        assertThat(trend.growth()).isCloseTo(1, within(1e-9));
    }

    @Test
    void doesNotTakeCountingForFalling() {
        trend.add(new BacklogTrend.Point(0, 200, false, 200, 0));
        trend.add(new BacklogTrend.Point(5_000, 100, true, 200, 0));

        assertThat(trend.growth()).isZero();
    }

    @Test
    void isNotTurnedByOneOddMeasurement() {
        for (int i = 0; i <= 12; i++) {
            add(5L * i, i == 12 ? 0 : 100.0 + 5 * i, 0);
        }

        assertThat(trend.growth()).isGreaterThan(-1);
    }

    @Test
    void startsAnewWhereTheClockIsSetBack() {
        add(100, 10, 0);
        add(50, 20, 0);

        assertThat(trend.growth()).isNull();
    }

    private void add(long second, double records, double done) {
        trend.add(new BacklogTrend.Point(1_000 * second, records, true, records, done));
    }
}
