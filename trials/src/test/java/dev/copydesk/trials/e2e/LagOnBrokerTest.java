package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.status.Assessment;
import dev.copydesk.operations.status.ConsumerGroup;
import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.HealthLimits;
import dev.copydesk.operations.status.LagMeasurement;
import dev.copydesk.operations.status.LagMeter;
import dev.copydesk.operations.status.OpenLetters;
import dev.copydesk.operations.status.PartitionLag;
import dev.copydesk.operations.status.ReadBudget;
import dev.copydesk.operations.status.StageBacklog;
import dev.copydesk.operations.status.StatusReport;
import dev.copydesk.stage.StageRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} says against backlogs that are known. */
@Tag("e2e")
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

    @Test
    void showsNothingOnceAStoppedStageHasComeBack() throws Exception {
        long now = System.currentTimeMillis();
        articles(4, now - 5 * MINUTE);
        assertThat(lag(StageName.ENRICH, now).records()).isEqualTo(4);

        try (var running = desk.start(EnumSet.of(StageName.ENRICH))) {
            desk.awaitNothingWaitingFor(Set.of(StageName.ENRICH));
            assertThat(running.failed()).isFalse();
        }

        var lag = lag(StageName.ENRICH, System.currentTimeMillis());
        assertThat(lag.records()).isZero();
        assertThat(lag.oldestAgeMillis()).isNull();
    }

    @Test
    void countsNoMarksOfTransactions() {
        long now = System.currentTimeMillis();
        try (var producer = transactional()) {
            for (int i = 0; i < 20; i++) {
                producer.beginTransaction();
                send(producer, article(i, now - 2 * MINUTE + i));
                producer.commitTransaction();
            }
        }

        var lag = lag(StageName.ENRICH, now);

        assertThat(lag.records()).isEqualTo(20);
        assertThat(lag.counted()).isTrue();
        assertThat(lag.oldestAgeMillis()).isEqualTo(2 * MINUTE);
    }

    @Test
    void countsNoRecordsThatWereTakenBack() {
        long now = System.currentTimeMillis();
        try (var producer = transactional()) {
            producer.beginTransaction();
            send(producer, article(0, now - 9 * MINUTE));
            producer.abortTransaction();
            producer.beginTransaction();
            send(producer, article(0, now - 2 * MINUTE));
            producer.commitTransaction();
        }

        var lag = lag(StageName.ENRICH, now);

        assertThat(lag.records()).isEqualTo(1);
        assertThat(lag.oldestAgeMillis()).isEqualTo(2 * MINUTE);
    }

    @Test
    void countsNoRecordsBeforeTheyAreCommitted() {
        try (var producer = transactional()) {
            producer.beginTransaction();
            send(producer, article(0, System.currentTimeMillis() - 2 * MINUTE));
            producer.flush();

            assertThat(lag(StageName.ENRICH, System.currentTimeMillis()).records())
                    .isZero();
            producer.abortTransaction();
        }
    }

    @Test
    void saysAtMostSoManyWhereItMayNotReadThemAndCountsThemLater() {
        long now = System.currentTimeMillis();
        try (var producer = transactional()) {
            for (int i = 0; i < 5; i++) {
                producer.beginTransaction();
                send(producer, article(0, now - 2 * MINUTE));
                producer.commitTransaction();
            }
        }
        var hurried = new LagMeter(desk.admin(), desk.reader(), desk.topics());
        var enrich = EnumSet.of(StageName.ENRICH);

        var first = hurried.measure(enrich, now, new ReadBudget(0, 0, Duration.ZERO))
                .stages()
                .get(0);
        var second = hurried.measure(enrich, now, ReadBudget.ONCE).stages().get(0);

        assertThat(first.records()).isBetween(5L, 10L);
        assertThat(first.oldestAgeMillis()).isEqualTo(2 * MINUTE);
        assertThat(second.records()).isEqualTo(5);
        assertThat(second.counted()).isTrue();
    }

    @Test
    void measuresAGroupThatIsDown() {
        long now = System.currentTimeMillis();
        articles(2, now - 2 * MINUTE);

        var lag = lag(StageName.ENRICH, now);

        assertThat(lag.state()).isEqualTo(GroupState.EMPTY);
        assertThat(lag.members()).isZero();
        assertThat(lag.records()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfATopicThatIsNotThere() throws Exception {
        long now = System.currentTimeMillis();
        articles(2, now - 2 * MINUTE);
        desk.admin()
                .deleteTopics(List.of(desk.topics().requests().name()))
                .all()
                .get();

        var lags = Eventually.holds(
                "nothing is known of requests",
                () -> desk.waiting(now),
                waiting -> Objects.requireNonNull(waiting.get("fetch")).records() == null);

        assertThat(lags.get("fetch")).satisfies(fetch -> {
            assertThat(fetch.oldestAgeMillis()).isNull();
            assertThat(fetch.counted()).isFalse();
        });
        assertThat(Objects.requireNonNull(lags.get("enrich")).records()).isEqualTo(2);
    }

    @Test
    void doesNotCountRequestsThatWereDoneBehindOneThatIsNot() throws Exception {
        long now = System.currentTimeMillis();
        var requests = desk.topics().requests();
        for (int i = 0; i < 7; i++) {
            feed.put(new ProducerRecord<>(
                    requests.name(), 0, now - (9 - i) * MINUTE, "lag.example".getBytes(UTF_8), "{}".getBytes(UTF_8)));
        }
        // of the first five all are done but the second and the fourth, as the fetch stage writes it
        var committed =
                Map.of(new TopicPartition(requests.name(), 0), new OffsetAndMetadata(1, "copydesk-done-1.4.0.2"));
        desk.admin()
                .alterConsumerGroupOffsets(StageRunner.groupId(desk.topics(), StageName.FETCH), committed)
                .all()
                .get();

        var lag = lag(StageName.FETCH, now);

        assertThat(lag.records()).isEqualTo(4);
        assertThat(lag.oldestAgeMillis()).isEqualTo(8 * MINUTE);
    }

    @Test
    void countsWhatAStageHandsToItselfAndTellsWhoReadsWhat() throws Exception {
        try (var running = desk.start(EnumSet.of(StageName.PUBLISH))) {
            var group = Eventually.holds(
                            "publish has its partitions",
                            () -> desk.measure(System.currentTimeMillis()),
                            measured -> publishers(measured).stream()
                                    .anyMatch(member -> member.partitions().size() == 9))
                    .stages()
                    .stream()
                    .filter(stage -> stage.stage() == StageName.PUBLISH)
                    .findFirst()
                    .orElseThrow();

            assertThat(group.partitions())
                    .extracting(PartitionLag::topic)
                    .anyMatch(topic -> topic.endsWith("-repartition"));
            assertThat(running.failed()).isFalse();
        }
    }

    private static List<ConsumerGroup.Member> publishers(LagMeasurement measured) {
        return measured.groups().stream()
                .filter(group -> group.stage().equals("publish"))
                .map(ConsumerGroup::members)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    /** The end of its transaction tells whether it was sent. */
    private static void send(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        var unused = producer.send(record);
    }

    private KafkaProducer<byte[], byte[]> transactional() {
        var config = desk.client();
        config.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, desk.topics().settings().prefix());
        var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    private ProducerRecord<byte[], byte[]> article(int number, long timestamp) {
        var article = SmallStory.article("https://lag.example/story-" + number);
        return new ProducerRecord<>(
                desk.topics().articles().name(), null, timestamp, article.id().getBytes(UTF_8), Json.bytes(article));
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
        return Objects.requireNonNull(desk.waiting(now).get(stage.code()));
    }

    private StatusReport report() {
        try (var letters = DeadLetters.open(desk.cluster())) {
            return new Assessment(HealthLimits.DEFAULTS)
                    .report(
                            desk.measure(System.currentTimeMillis()),
                            Map.of(),
                            OpenLetters.count(letters, Duration.ofSeconds(30)));
        }
    }
}
