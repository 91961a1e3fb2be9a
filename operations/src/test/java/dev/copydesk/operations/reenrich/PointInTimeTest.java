package dev.copydesk.operations.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointInTimeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T00:00:00Z",
        "2026-03-01T08:30:00Z, 2026-03-01T08:30:00Z",
        "2026-03-01T08:30+01:00, 2026-03-01T07:30:00Z",
        "90m, 2026-03-02T10:30:00Z",
        "36h, 2026-03-01T00:00:00Z",
        "7d, 2026-02-23T12:00:00Z"
    })
    void isADayATimeOrSoLongAgo(String text, Instant due) {
        assertThat(PointInTime.of(text, NOW)).hasValue(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "7", "7w", "2026-13-01", "2026-03-01T08:30", "99999999d"})
    void isNothingElse(String text) {
        assertThat(PointInTime.of(text, NOW)).isEmpty();
    }
}
