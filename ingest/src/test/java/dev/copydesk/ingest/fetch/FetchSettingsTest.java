package dev.copydesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FetchSettingsTest {
    private static final FetchSettings DEFAULTS = FetchSettings.DEFAULTS;

    @Test
    void byDefaultItIsPoliteAndBounded() {
        assertThat(DEFAULTS.workers()).isEqualTo(32);
        assertThat(DEFAULTS.allowedHosts()).isEmpty();
        assertThat(DEFAULTS.pace().minDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(DEFAULTS.retries().maxAttempts()).isEqualTo(4);
        assertThat(DEFAULTS.http().maxRedirects()).isEqualTo(10);
        assertThat(DEFAULTS.http().maxBodyBytes()).isEqualTo(5 << 20);
        assertThat(DEFAULTS.http().totalTimeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theUserAgentNamesTheOperatorWhereThereIsOne() {
        var named = new FetchSettings(
                32,
                "https://daily.example/bot",
                Set.of(),
                DEFAULTS.http(),
                DEFAULTS.pace(),
                DEFAULTS.retries(),
                DEFAULTS.backlog());

        assertThat(named.userAgent()).matches("Copydesk/[0-9]\\S* \\(\\+https://daily\\.example/bot\\)");
        assertThat(DEFAULTS.userAgent()).matches("Copydesk/[0-9]\\S*");
    }

    @Test
    void aContactThatWouldBreakTheHeaderIsRefused() {
        assertThatThrownBy(() -> new FetchSettings(
                        32,
                        "a\r\nX-Evil: b",
                        Set.of(),
                        DEFAULTS.http(),
                        DEFAULTS.pace(),
                        DEFAULTS.retries(),
                        DEFAULTS.backlog()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact");
    }

    @Test
    void aStarForAllHostsIsRefused() {
        assertThatThrownBy(() -> DEFAULTS.withAllowedHosts(Set.of("*"))).hasMessageContaining("allowed host");
    }

    @Test
    void aDelayBelowZeroIsRefused() {
        assertThatThrownBy(() -> new FetchSettings.Pace(Duration.ofSeconds(-1), Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("delay");
    }

    @Test
    void bodiesAreNoLargerThanTheTopicTakes() {
        assertThat(DEFAULTS.withBodiesUpTo(1000).http().maxBodyBytes()).isEqualTo(1000);
        assertThat(DEFAULTS.withBodiesUpTo(64 << 20).http().maxBodyBytes()).isEqualTo(5 << 20);
    }
}
