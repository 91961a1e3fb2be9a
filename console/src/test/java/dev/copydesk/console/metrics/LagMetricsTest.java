package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.PartitionLag;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LagMetricsTest {
    private static final long NOON = 1_700_000_000_000L;

    @Test
    void tellsWhatWaitsAndSinceWhen() {
        assertThat(scraped(lag(7L, 90_500L), NOON).lines())
                .contains(
                        "copydesk_lag_records{stage=\"enrich\"} 7.0",
                        "copydesk_lag_oldest_age_seconds{stage=\"enrich\"} 90.5",
                        "copydesk_lag_known{stage=\"enrich\"} 1.0",
                        "copydesk_lag_partition_records{partition=\"0\",stage=\"enrich\",topic=\"news.articles.v1\"} 7.0",
                        "copydesk_stage_health{health=\"lagging\",stage=\"enrich\"} 1.0",
                        "copydesk_stage_health{health=\"healthy\",stage=\"enrich\"} 0.0",
                        "copydesk_group_state{stage=\"enrich\",state=\"stable\"} 1.0",
                        "copydesk_status_measure_seconds 0.012");
    }

    @Test
    void theOldestOfNothingHasWaitedNoTime() {
        assertThat(scraped(lag(0L, null), NOON).lines())
                .contains("copydesk_lag_oldest_age_seconds{stage=\"enrich\"} 0.0");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndSaidToBe() {
        var scraped = scraped(lag(null, null), NOON);

        assertThat(scraped.text())
                .doesNotContain(
                        "copydesk_lag_records{", "copydesk_lag_oldest_age_seconds{", "copydesk_lag_partition_records{");
        assertThat(scraped.lines())
                .contains(
                        "copydesk_lag_known{stage=\"enrich\"} 0.0",
                        "copydesk_lag_partition_known{partition=\"0\",stage=\"enrich\",topic=\"news.articles.v1\"} 0.0");
    }

    @Test
    void anAgeThatIsNotKnownIsNotZeroThoughRecordsAre() {
        assertThat(scraped(lag(7L, null), NOON).text())
                .contains("copydesk_lag_records{stage=\"enrich\"} 7.0")
                .doesNotContain("copydesk_lag_oldest_age_seconds{");
    }

    @Test
    void aMeasurementThatIsOldSaysNothingOfNow() {
        var scraped = scraped(lag(7L, 90_500L), NOON + 121_000);

        assertThat(scraped.lines())
                .containsExactlyInAnyOrder(
                        "copydesk_status_measured_timestamp_seconds 1.7E9", "copydesk_lag_known{stage=\"enrich\"} 0.0");
    }

    @Test
    void beforeTheFirstMeasurementThereIsNone() {
        assertThat(Scraped.of(new LagMetrics(Optional::empty, Clock.systemUTC()))
                        .lines())
                .isEmpty();
    }

    @Test
    void manyPartitionsAreNotToldOneByOne() {
        var partitions = IntStream.range(0, LagMetrics.MOST_PARTITIONS + 1)
                .mapToObj(i -> new PartitionLag("news.articles.v1", i, 0L, 0L, 0L, true, null))
                .toList();

        var scraped = scraped(lag(0L, null, partitions), NOON);

        assertThat(scraped.text()).doesNotContain("copydesk_lag_partition_");
        assertThat(scraped.lines()).contains("copydesk_lag_partitions{stage=\"enrich\"} 31.0");
    }

    private static StageLag lag(@Nullable Long records, @Nullable Long ageMillis) {
        return lag(
                records,
                ageMillis,
                List.of(new PartitionLag("news.articles.v1", 0, 3L, 10L, records, true, ageMillis)));
    }

    private static StageLag lag(@Nullable Long records, @Nullable Long ageMillis, List<PartitionLag> partitions) {
        return new StageLag(
                "enrich",
                "news.enrich",
                GroupState.STABLE,
                1,
                records,
                true,
                ageMillis,
                null,
                null,
                null,
                Health.LAGGING,
                partitions);
    }

    private static Scraped scraped(StageLag lag, long now) {
        var report = new StatusReport(Health.LAGGING, NOON, 12, List.of(lag), Map.of(), true);
        return Scraped.of(
                new LagMetrics(() -> Optional.of(report), Clock.fixed(Instant.ofEpochMilli(now), ZoneOffset.UTC)));
    }
}
