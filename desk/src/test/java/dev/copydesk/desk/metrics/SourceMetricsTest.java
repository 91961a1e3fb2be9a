package dev.copydesk.desk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.metrics.SourceHealth.Silent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceMetricsTest {
    @Test
    void namesThoseThatHaveGoneSilent() {
        var health = new SourceHealth(7, List.of(new Silent("gullwire.example", 7_200, 600)));

        assertThat(scraped(health).lines())
                .containsExactlyInAnyOrder(
                        "copydesk_source_silent_seconds{source=\"gullwire.example\"} 7200.0",
                        "copydesk_sources{state=\"regular\"} 7.0",
                        "copydesk_sources{state=\"silent\"} 1.0");
    }

    @Test
    void namesOfManyThoseThatUsuallySendMost() {
        var silent = IntStream.range(0, 500)
                .mapToObj(i -> new Silent("site-" + i + ".example", 90_000, 500 - i))
                .toList();

        var lines = scraped(new SourceHealth(0, silent)).lines();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("copydesk_source_silent_seconds"))
                .hasSize(SourceMetrics.MOST_SILENT)
                .anyMatch(line -> line.contains("site-499.example"))
                .noneMatch(line -> line.contains("site-0.example"));
        assertThat(lines).contains("copydesk_sources{state=\"silent\"} 500.0");
    }

    @Test
    void tellsNothingWhereItIsNotKnown() {
        assertThat(Scraped.of(new SourceMetrics(Optional::empty)).lines()).isEmpty();
    }

    private static Scraped scraped(SourceHealth health) {
        return Scraped.of(new SourceMetrics(() -> Optional.of(health)));
    }
}
