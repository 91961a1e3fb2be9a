package dev.copydesk.events.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedValuesTest {
    private static final NumberRange COPIES = NumberRange.of(1, 100).or(-1);
    private static final TimeRange CALL = new TimeRange(Duration.ofMillis(1), Duration.ofMinutes(10));
    private static final TextForm TOKEN = TextForm.of("[a-z]{3,8}", "3 to 8 lower-case letters");

    @ParameterizedTest
    @ValueSource(longs = {1, 100, -1})
    void takesBothEndsOfARangeAndItsSpecialNumber(long number) {
        assertThatCode(() -> COPIES.check("copies", number)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 101, -2})
    void refusesANumberBeyondTheRange(long number) {
        assertThatThrownBy(() -> COPIES.check("copies", number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("copies: 1 to 100, or -1, not " + number);
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThat(NumberRange.of(0, 2).contains(Double.NaN)).isFalse();
    }

    @Test
    void refusesATimeBeyondTheRange() {
        assertThatThrownBy(() -> CALL.check("time of a call", Duration.ofMillis(600_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of a call: 1 millisecond to 10 minutes, not 600001 milliseconds");
    }

    @ParameterizedTest
    @CsvSource({"MILLIS, 1 to 600000", "SECONDS, 1 to 600", "MINUTES, 1 to 10"})
    void tellsTheWholeNumbersOfAUnit(ChronoUnit unit, String range) {
        assertThat(CALL.in(unit)).hasToString(range);
    }

    @Test
    void refusesATextOfAnotherFormAndSaysWhichIsMeant() {
        assertThatThrownBy(() -> TOKEN.check("token", "ab"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token: 3 to 8 lower-case letters, not \"ab\"");
    }

    @Test
    void doesNotRepeatASecret() {
        assertThatThrownBy(() -> TOKEN.checkSecret("token", "no-token"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("no-token");
    }
}
