package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.trials.ops.Dashboard;
import dev.copydesk.trials.ops.MetricsDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a real {@code up} answers on {@code /metrics}: six partitions, two threads a stage, a language model beside it. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init")
class MetricsOnBrokerTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final int SERIES_OF_A_STAGE = 200;
    private static final int STORIES = 8;

    @TempDir
    static Path folder;

    private static BriefModel model;
    private static Feed feed;
    private static RunningUp up;
    private static Scrape scrape;

    @BeforeAll
    static void run() {
        model = new BriefModel();
        feed = new Feed(Map.of("bootstrap.servers", BROKER.bootstrapServers()));
        up = start();
        scrape = worked(up, "first");
    }

    @AfterAll
    static void stop() {
        up.close();
        feed.close();
        model.close();
    }

    @Test
    void noStageHasMoreSeriesThanItMay() {
        var ofStage = scrape.series().stream()
                .filter(s -> s.labels().containsKey("stage"))
                .collect(groupingBy(s -> s.labels().get("stage"), counting()));

        assertThat(ofStage.keySet()).containsExactlyInAnyOrder("fetch", "extract", "enrich", "write", "publish");
        assertThat(ofStage.values()).allSatisfy(count -> assertThat(count).isLessThan(SERIES_OF_A_STAGE));
        assertThat(scrape.series().size()
                        - ofStage.values().stream().mapToLong(n -> n).sum())
                .isLessThan(SERIES_OF_A_STAGE);
        assertThat(scrape.value("copydesk_metrics_dropped_series", Map.of())).hasValue(0.0);
    }

    @Test
    void everyPartIsReadable() {
        assertThat(scrape.series())
                .filteredOn(s -> s.name().equals("copydesk_metrics_readable"))
                .hasSizeGreaterThan(5)
                .allSatisfy(s -> assertThat(s.value()).isOne());
    }

    @Test
    void everyMetricIsDocumentedAsItIs() {
        var documented = MetricsDocument.rows().stream()
                .collect(Collectors.toMap(MetricsDocument.Row::name, row -> row.kind() + row.labels()));
        var told = scrape.kinds().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue() + List.copyOf(scrape.labels(e.getKey()))));

        assertThat(documented).containsAllEntriesOf(told);
    }

    @Test
    void everyMetricThatIsDocumentedIsToldOrNotYetKnown() {
        var untold = MetricsDocument.rows().stream()
                .map(MetricsDocument.Row::name)
                .filter(name -> !scrape.kinds().containsKey(name))
                .collect(Collectors.toSet());

        assertThat(untold).isSubsetOf(MAY_BE_MISSING);
    }

    /** What a run of a minute need not know: sources are known after days, and what Kafka averages over half a minute. */
    private static final Set<String> MAY_BE_MISSING = Set.of(
            "copydesk_sources",
            "copydesk_source_silent_seconds",
            "copydesk_lag_catch_up_seconds",
            "copydesk_streams_process_seconds_max",
            "copydesk_streams_commit_seconds_max",
            "copydesk_producer_request_seconds_max",
            "jvm_gc_pause_seconds",
            "jvm_gc_pause_seconds_max");

    @Test
    void noLabelHasAnythingToDoWithChance() {
        assertThat(scrape.series())
                .allSatisfy(s -> assertThat(s.labels().values())
                        .noneMatch(value ->
                                value.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*") || value.contains("StreamThread")));
    }

    @Test
    void everyQueryOfTheDashboardAsksForMetricsAndLabelsThatAreThere() {
        var there = scrape.kinds().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> (Set<String>) new TreeSet<>(scrape.labels(name))));
        MetricsDocument.rows().stream()
                .filter(row -> MAY_BE_MISSING.contains(row.name()))
                .forEach(row -> there.putIfAbsent(row.name(), new TreeSet<>(row.labels())));

        assertThat(Dashboard.expressions())
                .hasSizeGreaterThan(40)
                .allSatisfy(expression -> Dashboard.check(expression, there));
    }

    @Test
    void tellsWhatWasDoneAndWhatFailed() {
        assertThat(scrape.value("copydesk_digest_latency_seconds_count", Map.of())
                        .orElse(0.0))
                .isGreaterThanOrEqualTo(STORIES);
        assertThat(scrape.value("copydesk_dead_letters_open", Map.of("stage", "extract", "reason", "no-article")))
                .hasValue(1.0);
        assertThat(scrape.value("copydesk_lag_records", Map.of("stage", "publish")))
                .hasValue(0.0);
        assertThat(scrape.value("copydesk_streams_threads", Map.of("stage", "enrich")))
                .hasValue(2.0);
        assertThat(scrape.value("copydesk_lag_partitions", Map.of("stage", "publish")))
                .hasValue(18.0);
    }

    @Test
    void afterARestartTheSeriesAreTheSame() {
        up.close();
        up = start();

        var after = worked(up, "second");

        var lost = keys(scrape);
        lost.removeAll(keys(after));
        var added = keys(after);
        added.removeAll(keys(scrape));
        assertThat(lost).isEmpty();
        assertThat(added).isEmpty();
    }

    private static RunningUp start() {
        return new RunningUp(
                BROKER.bootstrapServers(),
                List.of(
                        "--topic-prefix",
                        "metrics",
                        "--threads",
                        "2",
                        "--data",
                        folder.toString(),
                        "--language-model",
                        model.url().toString(),
                        "--language-model-name",
                        "scribe-1"));
    }

    /** Has it make digests and a dead letter, and waits until its metrics know. */
    private static Scrape worked(RunningUp up, String run) {
        // whoever reads digests begins at their end
        Eventually.holds(
                "what waits is measured",
                up::scrape,
                s -> s.value("copydesk_lag_known", Map.of("stage", "write")).orElse(0.0) == 1.0);
        for (int i = 0; i < STORIES; i++) {
            var url = "https://wend.example/" + run + "-" + i;
            up.push(url, SmallStory.html(url));
        }
        feed.put(new ProducerRecord<>(
                "metrics.pages.v1",
                "https://wend.example/nothing".getBytes(UTF_8),
                "<html><title>x</title></html>".getBytes(UTF_8)));
        return Eventually.holds(
                "the work is done and told",
                up::scrape,
                s -> s.value("copydesk_digest_latency_seconds_count", Map.of()).orElse(0.0) >= STORIES
                        && s.value("copydesk_dead_letters_open", Map.of("stage", "extract", "reason", "no-article"))
                                        .orElse(0.0)
                                >= 1
                        && s.value("copydesk_lag_trend_records_per_second", Map.of("stage", "write"))
                                .isPresent()
                        && s.series().stream()
                                        .filter(series -> series.name().equals("copydesk_lag_records"))
                                        .mapToDouble(Scrape.Series::value)
                                        .sum()
                                == 0);
    }

    /** Names and labels, without those of values that Kafka knows only for moments. */
    private static Set<String> keys(Scrape scrape) {
        return scrape.series().stream()
                .filter(s -> !MAY_BE_MISSING.contains(s.family()))
                .map(s -> s.name() + s.labels())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
