package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockOpeningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14:05 | 845",
                "14.05 Uhr: Die Fähre legt ab | 845",
                "+++ 9:30 Taucher gehen hinab +++ | 570",
                "9h05 - Le bac part | 545",
                "18h30 | 1110",
                "2:05 pm Divers rest | 845",
                "0:10 a.m. – All is quiet | 10",
                "08:15 – Divers go down | 495"
            })
    void aTimeOfDayOpensAText(String text, int minutes) {
        assertThat(ClockOpening.minutes(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10 million people came",
                "2.50 euros a trip",
                "3:2 was the score",
                "27:45 is no time",
                "At 14:05 the ferry left",
                "2 boats went"
            })
    void otherNumbersDoNot(String text) {
        assertThat(ClockOpening.minutes(text)).isEmpty();
    }
}
