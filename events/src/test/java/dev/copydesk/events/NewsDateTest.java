package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01",
        "2026-03-01T09:30, 2026-03-01T09:30:00",
        "2026-03-01T09:30:00, 2026-03-01T09:30:00",
        "2026-03-01T09:30:00.999, 2026-03-01T09:30:00",
        "2026-03-01t09:30:00z, 2026-03-01T09:30:00Z",
        "2026-03-01T09:30:00+00:00, 2026-03-01T09:30:00Z",
        "2026-03-01T09:30+01:00, 2026-03-01T09:30:00+01:00",
        "2026-03-01T09:30:00-05:30, 2026-03-01T09:30:00-05:30"
    })
    void isSpelledInOneWay(String given, String iso) {
        assertThat(new NewsDate(given).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-03",
                "2026-3-1",
                "2026-02-30",
                "20260301",
                "+12026-03-01",
                "-2026-03-01",
                "0000-01-01",
                "+12026-03-01T09:30:00Z",
                "2026-03-01 09:30:00",
                "2026-03-01T24:00:00",
                "2026-03-01T09:30:00+01:00:30",
                "2026-03-01T09:30:00+19:00",
                "1 March 2026"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new NewsDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAsPreciseAsItsSource() {
        assertThat(NewsDate.of(LocalDate.parse("2026-03-01")).iso()).isEqualTo("2026-03-01");
        assertThat(NewsDate.of(LocalDateTime.parse("2026-03-01T09:30")).iso()).isEqualTo("2026-03-01T09:30:00");
        assertThat(NewsDate.of(OffsetDateTime.parse("2026-03-01T09:30Z")).iso()).isEqualTo("2026-03-01T09:30:00Z");
    }

    @Test
    void namesTheDayOfItsOwnOffset() {
        assertThat(new NewsDate("2026-03-01T00:30:00+05:00").day()).isEqualTo("2026-03-01");
    }

    @Test
    void comesBeforeALaterInstantWhateverTheOffset() {
        assertThat(new NewsDate("2026-03-01T00:30:00+05:00")).isLessThan(new NewsDate("2026-02-28T23:00:00Z"));
    }

    @Test
    void isEqualInOrderOnlyWhereItIsEqual() {
        assertThat(new NewsDate("2026-03-01").compareTo(new NewsDate("2026-03-01T00:00:00")))
                .isNotZero();
    }

    @Property
    void keepsEveryTimeToTheSecond(@ForAll OffsetDateTime time) {
        var date = NewsDate.of(time.withYear(2026));

        assertThat(OffsetDateTime.parse(date.iso()).toEpochSecond())
                .isEqualTo(time.withYear(2026).toEpochSecond());
    }

    @Property
    void answersAnyStringWithADateOrARefusal(@ForAll String text) {
        try {
            assertThat(new NewsDate(text).iso()).hasSizeBetween(10, 25);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("not an ISO 8601 date");
        }
    }
}
