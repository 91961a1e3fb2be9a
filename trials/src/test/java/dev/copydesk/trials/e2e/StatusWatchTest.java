package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.HealthLimits;
import dev.copydesk.operations.status.ReadBudget;
import dev.copydesk.operations.status.StatusSample;
import dev.copydesk.operations.status.StatusWatch;
import dev.copydesk.operations.status.WatchSettings;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.trials.process.TrialPatience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a process remembers of what it measures. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
class StatusWatchTest {
    private static final WatchSettings OFTEN = new WatchSettings(
            Duration.ofMillis(500), Duration.ofSeconds(2), ReadBudget.WATCHING, HealthLimits.DEFAULTS);

    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    @TempDir
    Path folder;

    private Desk desk;
    private Feed feed;
    private DeadLetters letters;
    private StatusWatch watch;

    @BeforeEach
    void open(TestInfo test) {
        var name = test.getTestMethod().orElseThrow().getName();
        desk = new Desk(BROKER.bootstrapServers(), name, folder);
        feed = desk.feed();
        letters = DeadLetters.open(desk.cluster());
        watch = StatusWatch.open(
                Cluster.at(BROKER.bootstrapServers(), desk.topics()),
                EnumSet.of(StageName.ENRICH, StageName.PUBLISH),
                List.of(),
                letters,
                OFTEN);
    }

    @AfterEach
    void close() {
        watch.close();
        letters.close();
        feed.close();
        desk.close();
    }

    @Test
    void measuresTheStagesThatItIsToldOf() {
        var report = Eventually.holds("there is a report", watch::latest, Optional::isPresent)
                .orElseThrow();

        assertThat(report.stages()).extracting(lag -> lag.stage()).containsExactly("enrich", "publish");
        assertThat(report.health()).isEqualTo(Health.DOWN);
        assertThat(watch.contact().silentSinceMillis()).isNull();
    }

    @Test
    void tellsHowABacklogGrowsAndThatItDoesNotFall() {
        Eventually.holds("there is a report", watch::latest, Optional::isPresent);
        var stories = new AtomicInteger();
        var lag = Eventually.holds(
                "the backlog is seen to grow",
                () -> {
                    articles(1, stories.incrementAndGet());
                    return watch.latest().orElseThrow().stages().get(0);
                },
                enrich -> enrich.trend() != null && enrich.trend() > 0);

        assertThat(lag.catchUpSeconds()).isNull();
        assertThat(lag.counted()).isTrue();
    }

    @Test
    void keepsNoMoreSamplesThanItIsTold() {
        Eventually.holds("time goes by", watch::history, samples -> samples.size() == 4);
        var first = watch.history().get(0);

        var later = Eventually.holds("the first is gone", watch::history, samples -> !samples.contains(first));

        assertThat(later).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void tellsHowLongDigestsTook() {
        var told = new ConcurrentLinkedQueue<StatusSample>();
        watch.listen(told::add);
        Eventually.holds("the first sample is told", told::peek, Objects::nonNull);

        var sample = Eventually.holds(
                "a digest has come",
                () -> {
                    feed.put(new ProducerRecord<>(
                            desk.topics().digests().name(),
                            0,
                            System.currentTimeMillis() - 1_500,
                            "story".getBytes(UTF_8),
                            "{}".getBytes(UTF_8)));
                    return told.stream().filter(s -> s.latency() != null).findFirst();
                },
                Optional::isPresent);

        var latency = Objects.requireNonNull(sample.orElseThrow().latency());
        assertThat(latency.p50Millis()).isBetween(1_500L, TrialPatience.LIMIT.toMillis());
        assertThat(latency.p99Millis()).isGreaterThanOrEqualTo(latency.p50Millis());
        assertThat(sample.orElseThrow().digestsPerSecond()).isPositive();
    }

    @Test
    void isReadableAsJson() {
        var report = Eventually.holds("there is a report", watch::latest, Optional::isPresent)
                .orElseThrow();

        assertThat(Json.text(report))
                .contains("\"health\":\"down\"", "\"stage\":\"enrich\"", "\"state\":\"empty\"", "\"members\":0");
        assertThat(Json.text(watch.history())).contains("\"atMillis\"", "\"records\":0");
    }

    private void articles(int count, int number) {
        for (int i = 0; i < count; i++) {
            var article = SmallStory.article("https://lag.example/story-" + number + "-" + i);
            feed.put(new ProducerRecord<>(
                    desk.topics().articles().name(), article.id().getBytes(UTF_8), Json.bytes(article)));
        }
    }
}
