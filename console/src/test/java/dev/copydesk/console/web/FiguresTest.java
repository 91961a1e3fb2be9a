package dev.copydesk.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @Test
    void saysOfWhatIsNotKnownThatItIsNotKnown() {
        assertThat(Figures.records(null, true)).isEqualTo("unknown");
        assertThat(Figures.rate(null)).isEqualTo("unknown");
        assertThat(Figures.trend(null)).isEqualTo("unknown");
    }

    @Test
    void saysOfWhatWasNotCountedThatItIsTheMost() {
        assertThat(Figures.records(1_204L, false)).isEqualTo("≤ 1,204");
    }

    @ParameterizedTest
    @CsvSource({"400, 0.4 s", "75000, 75 s", "'1204000', '1,204 s'"})
    void saysAgesInSeconds(long millis, String said) {
        assertThat(Figures.seconds(millis)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "640, 640 ms",
        "1500, 1.5 s",
        "59999, 1 min 0 s",
        "245000, 4 min 5 s",
        "12000000, 3 h 20 min",
        "187200000, 2 d 4 h"
    })
    void saysDurationsInTheUnitsThatMatter(long millis, String said) {
        assertThat(Figures.duration(millis)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0.01, steady", "3.21, ↗ +3.2/s", "-12, ↘ −12.0/s"})
    void saysWhereANumberIsGoing(double perSecond, String said) {
        assertThat(Figures.trend(perSecond)).isEqualTo(said);
    }
}
