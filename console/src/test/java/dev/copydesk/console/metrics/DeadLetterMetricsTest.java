package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.metrics.DeadLetterMetrics.OpenLetters;
import dev.copydesk.events.BadRecord.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadLetterMetricsTest {
    @Test
    void tellsEveryReasonSoThatARiseIsSeen() {
        var scraped = scraped(new OpenLetters(Map.of("extract", Map.of("no-article", 3L))));

        assertThat(scraped.lines())
                .hasSize(Reason.values().length + 1)
                .contains(
                        "copydesk_dead_letters_open{reason=\"no-article\",stage=\"extract\"} 3.0",
                        "copydesk_dead_letters_open{reason=\"internal\",stage=\"extract\"} 0.0");
    }

    @Test
    void tellsAllDefectsTogether() {
        var scraped = scraped(new OpenLetters(
                Map.of("extract", Map.of("internal:java.lang.ArithmeticException", 1L, "internal", 2L))));

        assertThat(scraped.lines()).contains("copydesk_dead_letters_open{reason=\"internal\",stage=\"extract\"} 3.0");
    }

    @Test
    void putsReasonsWithoutANameTogether() {
        var scraped = scraped(new OpenLetters(Map.of("extract", Map.of("from-tomorrow", 1L, "from-elsewhere", 2L))));

        assertThat(scraped.lines()).contains("copydesk_dead_letters_open{reason=\"other\",stage=\"extract\"} 3.0");
    }

    @Test
    void tellsNoOtherStages() {
        var scraped = scraped(new OpenLetters(Map.of("publish", Map.of("internal", 1L))));

        assertThat(scraped.text()).doesNotContain("publish");
    }

    @Test
    void tellsNothingWhereItIsNotKnown() {
        assertThat(Scraped.of(new DeadLetterMetrics(Set.of("extract"), Optional::empty))
                        .lines())
                .isEmpty();
    }

    private static Scraped scraped(OpenLetters letters) {
        return Scraped.of(new DeadLetterMetrics(Set.of("extract"), () -> Optional.of(letters)));
    }
}
