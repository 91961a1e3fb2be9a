package dev.copydesk.ingest.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("1994-11-06T08:49:00Z");
    private static final Duration CAP = Duration.ofMinutes(10);

    @Test
    void secondsCountFromNow() {
        assertThat(RetryAfter.notBefore("120", NOW, CAP)).isEqualTo(NOW.plusSeconds(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void aDateIsReadInItsSpellings(String date) {
        assertThat(RetryAfter.notBefore(date, NOW, CAP)).isEqualTo(Instant.parse("1994-11-06T08:49:37Z"));
    }

    @Test
    void aDateOfRfc850IsReadInThisCentury() {
        var now = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(RetryAfter.notBefore("Sunday, 01-Mar-26 12:00:37 GMT", now, CAP))
                .isEqualTo(now.plusSeconds(37));
    }

    @ParameterizedTest
    @ValueSource(strings = {"86400", "99999999999999999999", "Mon, 07 Nov 1994 08:49:37 GMT"})
    void theCapHolds(String header) {
        assertThat(RetryAfter.notBefore(header, NOW, CAP)).isEqualTo(NOW.plus(CAP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "Sat, 05 Nov 1994 08:49:37 GMT", "Sun, 99 Nov 1994 08:49:37 GMT"})
    void whatIsPastOrCannotBeReadIsNow(String header) {
        assertThat(RetryAfter.notBefore(header, NOW, CAP)).isEqualTo(NOW);
    }

    @Test
    void aMissingHeaderIsNow() {
        assertThat(RetryAfter.notBefore(null, NOW, CAP)).isEqualTo(NOW);
    }

    @Property(tries = 300)
    void anyHeaderEndsBetweenNowAndTheCap(@ForAll String header) {
        assertThat(RetryAfter.notBefore(header, NOW, CAP)).isBetween(NOW, NOW.plus(CAP));
    }
}
