package dev.copydesk.console.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceRhythmTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    /** A source of which an article came at the start and then after each of these gaps. */
    private static SourceHistory came(Duration... gaps) {
        var history = SourceHistory.of("wend.example");
        long at = START.toEpochMilli();
        long offset = 0;
        history = history.with(at, 0, offset++);
        for (var gap : gaps) {
            at += gap.toMillis();
            history = history.with(at, 0, offset++);
        }
        return history;
    }

    private static Duration[] every(Duration gap, int times) {
        return java.util.Collections.nCopies(times, gap).toArray(Duration[]::new);
    }

    private static SourceHealth health(@Nullable SourceHistory articles, Duration quiet) {
        var last = articles == null ? START.toEpochMilli() : articles.lastMillis();
        return SourceRhythm.judge(articles, null, Instant.ofEpochMilli(last).plus(quiet));
    }

    @Test
    void aSourceThatComesEveryHourIsSilentAfterFour() {
        var hourly = came(every(Duration.ofHours(1), 20));

        assertThat(health(hourly, Duration.ofHours(4)).state()).isEqualTo(SourceState.REGULAR);
        var silent = health(hourly, Duration.ofHours(5));
        assertThat(silent.state()).isEqualTo(SourceState.SILENT);
        assertThat(silent.silentForMillis()).isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(silent.gapMillis()).isEqualTo(Duration.ofHours(1).toMillis());
    }

    @Test
    void noSourceIsSilentBeforeTwoHours() {
        var busy = came(every(Duration.ofMinutes(6), 20));

        assertThat(health(busy, Duration.ofMinutes(119)).state()).isEqualTo(SourceState.REGULAR);
        assertThat(health(busy, Duration.ofMinutes(121)).state()).isEqualTo(SourceState.SILENT);
    }

    @Test
    void nightsThatComeAgainAreItsRhythm() {
        var gaps = new ArrayList<Duration>();
        for (int day = 0; day < 3; day++) {
            gaps.addAll(List.of(every(Duration.ofMinutes(30), 15)));
            gaps.add(Duration.ofHours(9));
        }
        gaps.addAll(List.of(every(Duration.ofMinutes(30), 3)));
        var withNights = came(gaps.toArray(Duration[]::new));

        assertThat(health(withNights, Duration.ofHours(10)).state()).isEqualTo(SourceState.REGULAR);
        assertThat(health(withNights, Duration.ofHours(14)).state()).isEqualTo(SourceState.SILENT);
    }

    @Test
    void oneOutageIsNoRhythm() {
        var gaps = new ArrayList<>(List.of(every(Duration.ofHours(1), 20)));
        gaps.set(10, Duration.ofDays(9));
        var once = came(gaps.toArray(Duration[]::new));

        assertThat(health(once, Duration.ofHours(5)).state()).isEqualTo(SourceState.SILENT);
    }

    @Test
    void beforeEightArrivalsNothingIsExpected() {
        var young = came(every(Duration.ofHours(1), 6));

        var health = health(young, Duration.ofDays(30));

        assertThat(health.state()).isEqualTo(SourceState.NEW);
        assertThat(health.expectedWithinMillis()).isNull();
    }

    @Test
    void aThousandArticlesAtOnceAreOneArrival() {
        var bulk = came(every(Duration.ofMillis(20), 999));

        assertThat(bulk.count()).isEqualTo(1_000);
        assertThat(health(bulk, Duration.ofDays(3)).state()).isEqualTo(SourceState.NEW);
    }

    @Test
    void aSourceThatOnlyFailsIsFailing() {
        var failed = SourceHistory.of("wend.example").with(START.toEpochMilli(), 0, 0);

        var health = SourceRhythm.judge(null, failed, START.plusSeconds(60));

        assertThat(health.state()).isEqualTo(SourceState.FAILING);
        assertThat(health.lastMillis()).isNull();
        assertThat(health.failureShare()).isEqualTo(1.0);
    }

    @Test
    void failuresOfMoreThanAWeekAgoDoNotCount() {
        var failed = SourceHistory.of("wend.example").with(START.toEpochMilli(), 0, 0);
        var articles = came();

        var health = SourceRhythm.judge(articles, failed, START.plus(Duration.ofDays(8)));

        assertThat(health.failures()).isZero();
        assertThat(health.failureShare()).isNull();
    }

    @Test
    void aRecordToldTwiceCountsOnce() {
        var history = came();

        assertThat(history.counts(0, 0)).isTrue();
        assertThat(history.counts(0, 1)).isFalse();
        assertThat(history.counts(1, 0)).isFalse();
    }

    @Test
    void theHistoryOfASourceStaysSmall() {
        var years = came(every(Duration.ofHours(7), 5_000));

        assertThat(years.arrivals()).hasSize(SourceHistory.ARRIVALS);
        assertThat(years.days()).hasSize(SourceHistory.DAYS);
        assertThat(years.count()).isEqualTo(5_001);
    }

    @Test
    void articlesThatComeLateAndOutOfOrderMakeNoNegativeGap() {
        var history = SourceHistory.of("wend.example");
        for (int i = 0; i < 12; i++) {
            long hour = (i * 5L) % 12;
            history = history.with(START.toEpochMilli() + hour * 3_600_000, 0, i);
        }

        assertThat(history.arrivals()).isSorted().hasSize(12);
        assertThat(history.lastMillis()).isEqualTo(START.toEpochMilli() + 11 * 3_600_000);
    }

    @Test
    void theKeyOfADeadLetterNamesItsSite() {
        assertThat(SourceHost.of("www.Wend.example")).isEqualTo("wend.example");
        assertThat(SourceHost.of("https://wend.example:8080/a?b=c")).isEqualTo("wend.example");
        assertThat(SourceHost.of("HTTP://wend.example")).isEqualTo("wend.example");
        assertThat(SourceHost.of("\u0000\ufffd not a host")).isNull();
        assertThat(SourceHost.of("x".repeat(5_000))).isNull();
    }
}
