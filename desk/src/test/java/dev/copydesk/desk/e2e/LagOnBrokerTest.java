package dev.copydesk.desk.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.pipeline.StageName;
import dev.copydesk.desk.status.Assessment;
import dev.copydesk.desk.status.Health;
import dev.copydesk.desk.status.HealthLimits;
import dev.copydesk.desk.status.StageBacklog;
import dev.copydesk.desk.status.StatusReport;
import dev.copydesk.events.json.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} says against backlogs that are known. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class LagOnBrokerTest {
    private static final long MINUTE = 60_000;

    @TempDir
    Path folder;

    private Desk desk;
    private Feed feed;

    abstract String bootstrapServers();

    @BeforeEach
    void provision(TestInfo test) {
        desk = new Desk(bootstrapServers(), test.getTestMethod().orElseThrow().getName(), folder);
        feed = desk.feed();
    }

    @AfterEach
    void close() {
        feed.close();
        desk.close();
    }

    @Test
    void countsWhatWaitsAndTellsTheAgeOfTheOldest() {
        long now = System.currentTimeMillis();
        articles(7, now - 3 * MINUTE);

        var lag = lag(StageName.ENRICH, now);

        assertThat(lag.records()).isEqualTo(7);
        assertThat(lag.oldestAgeMillis()).isBetween(3 * MINUTE - 1_000, 3 * MINUTE + 1_000);
        assertThat(lag.members()).isZero();
    }

    @Test
    void countsNothingOnceTheStageHasRun() throws Exception {
        articles(7, System.currentTimeMillis() - 3 * MINUTE);

        try (var running = desk.start(EnumSet.of(StageName.ENRICH))) {
            desk.awaitNothingWaitingFor(Set.of(StageName.ENRICH));
            var lag = lag(StageName.ENRICH, System.currentTimeMillis());
            assertThat(lag.records()).isZero();
            assertThat(lag.oldestAgeMillis()).isNull();
            assertThat(lag.members()).isEqualTo(1);
            assertThat(running.failed()).isFalse();
        }
    }

    @Test
    void countsOnlyWhatCameSinceTheStageStopped() throws Exception {
        articles(5, System.currentTimeMillis() - 10 * MINUTE);
        try (var running = desk.start(EnumSet.of(StageName.ENRICH))) {
            desk.awaitNothingWaitingFor(Set.of(StageName.ENRICH));
            assertThat(running.failed()).isFalse();
        }
        long now = System.currentTimeMillis();
        articles(3, now - 2 * MINUTE);

        var lag = lag(StageName.ENRICH, now);

        assertThat(lag.records()).isEqualTo(3);
        assertThat(lag.oldestAgeMillis()).isBetween(2 * MINUTE - 1_000, 2 * MINUTE + 1_000);
    }

    @Test
    void isDownWithoutAProcessAndHealthyWithAll() throws Exception {
        assertThat(report().health()).isEqualTo(Health.DOWN);

        try (var running = desk.start(StageName.ALL)) {
            Eventually.holds("the pipeline is healthy", this::report, r -> r.health() == Health.HEALTHY);
            assertThat(running.failed()).isFalse();
        }
    }

    @Test
    void countsDeadLettersOneByOne() throws Exception {
        var articles = desk.topics().articles().name();
        for (int i = 0; i < 3; i++) {
            feed.put(new ProducerRecord<>(articles, i, ("key-" + i).getBytes(UTF_8), "{".getBytes(UTF_8)));
        }

        try (var running = desk.start(EnumSet.of(StageName.ENRICH))) {
            desk.awaitNothingWaitingFor(Set.of(StageName.ENRICH));
            assertThat(running.failed()).isFalse();
            assertThat(report().deadLetters()).containsEntry("enrich.dlq", 3L).containsEntry("publish.dlq", 0L);
        }
    }

    private void articles(int count, long oldest) {
        for (int i = 0; i < count; i++) {
            var article = SmallStory.article("https://lag.example/story-" + oldest + "-" + i);
            feed.put(new ProducerRecord<>(
                    desk.topics().articles().name(),
                    null,
                    oldest + Duration.ofSeconds(i).toMillis(),
                    article.id().getBytes(UTF_8),
                    Json.bytes(article)));
        }
    }

    private StageBacklog lag(StageName stage, long now) {
        return Objects.requireNonNull(desk.waiting(now).get(stage.lower()));
    }

    private StatusReport report() {
        return new Assessment(HealthLimits.DEFAULTS).report(desk.measure(System.currentTimeMillis()), Map.of());
    }
}
