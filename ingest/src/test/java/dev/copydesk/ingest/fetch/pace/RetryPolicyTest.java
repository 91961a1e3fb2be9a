package dev.copydesk.ingest.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));
    private static final RetryPolicy POLICY = new RetryPolicy(4, BACKOFF);

    @Test
    void theDelayDoublesWithEveryFailure() {
        assertThat(BACKOFF.after(1, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACKOFF.after(2, 1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(BACKOFF.after(3, 1)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void halfOfTheDelayIsLeftToChance() {
        assertThat(BACKOFF.after(2, 0)).isEqualTo(Duration.ofSeconds(2));
    }

    @Property
    void theDelayIsBounded(@ForAll @IntRange(min = 1) int failures, @ForAll @DoubleRange(max = 1) double random) {
        assertThat(BACKOFF.after(failures, random)).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(5));
    }

    @Test
    void theLastAttemptIsFollowedByNone() {
        assertThat(POLICY.next(3, NOW, NOW, 1)).hasValue(NOW.plusSeconds(8));
        assertThat(POLICY.next(4, NOW, NOW, 1)).isEmpty();
    }

    @Test
    void whatTheSiteAsksForWinsWhereItIsLonger() {
        assertThat(POLICY.next(1, NOW, NOW.plusSeconds(60), 1)).hasValue(NOW.plusSeconds(60));
        assertThat(POLICY.next(1, NOW, NOW.plusSeconds(1), 1)).hasValue(NOW.plusSeconds(2));
    }

    @Test
    void aHostIsAwayAfterTwiceTheAttemptsOfOneRequest() {
        assertThat(POLICY.isAway(7)).isFalse();
        assertThat(POLICY.isAway(8)).isTrue();
    }

    @Test
    void aBackoffThatShrinksIsRefused() {
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
