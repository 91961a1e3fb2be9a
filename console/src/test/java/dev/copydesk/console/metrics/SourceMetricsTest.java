package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.reader.sources.SourceState;
import dev.copydesk.console.reader.state.NotReady;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceMetricsTest {
    private static final long NOON = 1_700_000_000_000L;

    @Test
    void namesThoseThatHaveGoneSilent() {
        var lines = told(now ->
                        List.of(silent("gullwire.example", NOON - 7_200_000, 600_000), regular("courier.example")))
                .lines();

        assertThat(lines)
                .contains(
                        "copydesk_source_silent_seconds{source=\"gullwire.example\"} 7200.0",
                        "copydesk_sources{state=\"silent\"} 1.0",
                        "copydesk_sources{state=\"regular\"} 1.0",
                        "copydesk_sources{state=\"failing\"} 0.0")
                .noneMatch(line -> line.contains("courier.example"));
    }

    @Test
    void namesOfManyThoseThatUsuallySendMost() {
        var silent = IntStream.range(0, 500)
                .mapToObj(i -> silent("site-" + i + ".example", NOON - 90_000_000, 500_000 - i))
                .toList();

        var lines = told(now -> silent).lines();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("copydesk_source_silent_seconds"))
                .hasSize(SourceMetrics.MOST_SILENT)
                .anyMatch(line -> line.contains("site-499.example"))
                .noneMatch(line -> line.contains("site-0.example"));
        assertThat(lines).contains("copydesk_sources{state=\"silent\"} 500.0");
    }

    @Test
    void tellsNothingWhileItIsNotKnown() {
        assertThat(told(now -> {
                            throw new NotReady("being made");
                        })
                        .lines())
                .isEmpty();
    }

    @Test
    void tellsNothingWhereNobodyKnows() {
        assertThat(Scraped.of(new SourceMetrics(Optional.empty(), Clock.systemUTC()))
                        .lines())
                .isEmpty();
    }

    private static Scraped told(Function<Instant, List<SourceHealth>> sources) {
        return Scraped.of(
                new SourceMetrics(Optional.of(sources), Clock.fixed(Instant.ofEpochMilli(NOON), ZoneOffset.UTC)));
    }

    private static SourceHealth silent(String site, long lastMillis, long gapMillis) {
        return new SourceHealth(
                site, SourceState.SILENT, 9, lastMillis, gapMillis, 4 * gapMillis, 1L, 9, 0, 0.0, List.of());
    }

    private static SourceHealth regular(String site) {
        return new SourceHealth(
                site, SourceState.REGULAR, 9, NOON - 1_000, 600_000L, 2_400_000L, null, 9, 0, 0.0, List.of());
    }
}
