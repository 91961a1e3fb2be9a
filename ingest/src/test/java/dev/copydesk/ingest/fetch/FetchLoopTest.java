package dev.copydesk.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Page;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.pace.HostSchedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading thread, one step after the other. */
class FetchLoopTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final TopicPartition FIRST =
            new TopicPartition(TOPICS.requests().name(), 0);
    private static final TopicPartition SECOND =
            new TopicPartition(TOPICS.requests().name(), 1);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final CommitLog consumer = new CommitLog();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final HostSchedule<PendingRequest> schedule = new HostSchedule<>(clock);
    private final FetchMeter meter = new FetchMeter();
    private final FetchOutput output = new FetchOutput(TOPICS, producer, meter, clock, e -> {
        throw new AssertionError(e);
    });
    private final FetchLoop loop = waitingFor(Duration.ZERO);

    private FetchLoop waitingFor(Duration revokeGrace) {
        return new FetchLoop(
                consumer, TOPICS, new FetchSettings.Backlog(4, 6), schedule, output, meter, clock, revokeGrace);
    }

    @BeforeEach
    void assign() {
        loop.begin();
        consumer.rebalance(List.of(FIRST, SECOND));
        consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
    }

    @Test
    void aRequestWaitsForItsHost() throws Exception {
        add(FIRST, 0, "news.example", json("http://news.example/a"));
        loop.step();

        assertThat(schedule.take()).get().satisfies(request -> {
            assertThat(request.asked()).isEqualTo("http://news.example/a");
            assertThat(request.host()).isEqualTo("news.example");
        });
    }

    @Test
    void requestsDoneOutOfOrderAreCommittedUpToTheFirstThatIsNot() throws Exception {
        for (int i = 0; i < 4; i++) {
            add(FIRST, i, "h" + i, json("http://h" + i + ".example/"));
        }
        loop.step();
        var requests = take(4);

        done(requests, 1);
        done(requests, 2);
        loop.end();
        assertThat(consumer.of(FIRST)).isZero();

        done(requests, 0);
        loop.end();
        assertThat(consumer.of(FIRST)).isEqualTo(3);
    }

    @Test
    void aRequestIsNotDoneBeforeTheBrokerHasItsPage() throws Exception {
        add(FIRST, 0, "news.example", json("http://news.example/a"));
        loop.step();
        var request = take(1).get(0);

        output.page(request, page(request));
        loop.end();
        assertThat(consumer.of(FIRST)).isEqualTo(-1);

        producer.completeNext();
        loop.end();
        assertThat(consumer.of(FIRST)).isEqualTo(1);
    }

    @Test
    void aPageStandsUnderItsNormalisedUrl() throws Exception {
        add(FIRST, 0, "news.example", json("HTTP://News.Example:80/a?utm_source=x"));
        loop.step();
        var request = take(1).get(0);

        output.page(request, page(request));

        var record = producer.history().get(0);
        assertThat(record.topic()).isEqualTo(TOPICS.pages().name());
        assertThat(new String(record.key(), UTF_8)).isEqualTo("http://news.example/a");
        assertThat(header(record, "url")).isEqualTo("HTTP://News.Example:80/a?utm_source=x");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "no-key,     null,         '{\"url\":\"http://news.example/\",\"reason\":\"test\"}'",
                "empty,      news.example, null",
                "empty,      news.example, ''",
                "bad-json,   news.example, 'not json'",
                "bad-json,   news.example, '{\"reason\":\"no url\"}'",
                "bad-url,    news.example, '{\"url\":\"ftp://news.example/\",\"reason\":\"test\"}'",
                "bad-json,   news.example, '[1,2]'",
            })
    void whatIsNoRequestIsADeadLetterWithItsBytes(String reason, @Nullable String key, @Nullable String value) {
        add(FIRST, 0, key, value);
        loop.step();

        var letter = producer.history().get(0);
        assertThat(letter.topic()).isEqualTo(TOPICS.fetchDlq().name());
        assertThat(header(letter, DeadLetter.REASON)).isEqualTo(reason);
        assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo("0");
        assertThat(letter.value()).isEqualTo(value == null ? null : value.getBytes(UTF_8));
        assertThat(letter.key()).isEqualTo(key == null ? null : key.getBytes(UTF_8));
    }

    @Test
    void aRequestOfAnUnknownVersionIsADeadLetter() {
        var headers = new RecordHeaders().add("ce_type", "dev.copydesk.fetchrequest.v9".getBytes(UTF_8));
        add(FIRST, 0, "news.example", json("http://news.example/"), headers);
        loop.step();

        assertThat(header(producer.history().get(0), DeadLetter.REASON)).isEqualTo("unknown-version");
    }

    @Test
    void aRequestBeyondTheLimitIsADeadLetter() {
        add(FIRST, 0, "news.example", json("http://news.example/") + " ".repeat(64 << 10));
        loop.step();

        assertThat(header(producer.history().get(0), DeadLetter.REASON)).isEqualTo("input-too-large");
    }

    @Test
    void aDeadLetterIsDoneWhenTheBrokerHasIt() {
        add(FIRST, 0, "news.example", "not json");
        loop.step();
        loop.end();
        assertThat(consumer.of(FIRST)).isEqualTo(-1);

        producer.completeNext();
        loop.end();
        assertThat(consumer.of(FIRST)).isEqualTo(1);
        assertThat(meter.counts(0).deadLetters()).isEqualTo(Map.of("bad-json", 1L));
    }

    @Test
    void aPageThatTheBrokerFindsTooLargeBecomesADeadLetter() throws Exception {
        add(FIRST, 0, "news.example", json("http://news.example/a"));
        loop.step();
        var request = take(1).get(0);
        output.page(request, page(request));

        producer.errorNext(new RecordTooLargeException("too large"));

        assertThat(header(producer.history().get(1), DeadLetter.REASON)).isEqualTo("output-too-large");
    }

    @Test
    void aPartitionWithItsBacklogFullIsPausedUntilSomethingIsDone() throws Exception {
        for (int i = 0; i < 4; i++) {
            add(FIRST, i, "h" + i, json("http://h" + i + ".example/"));
        }
        loop.step();
        loop.step();
        assertThat(consumer.paused()).isEqualTo(Set.of(FIRST));

        done(take(4), 3);
        loop.step();
        assertThat(consumer.paused()).isEmpty();
    }

    @Test
    void allPartitionsArePausedWhenTheWholeBacklogIsFull() {
        for (int i = 0; i < 3; i++) {
            add(FIRST, i, "h" + i, json("http://h" + i + ".example/"));
            add(SECOND, i, "g" + i, json("http://g" + i + ".example/"));
        }
        loop.step();
        loop.step();

        assertThat(consumer.paused()).isEqualTo(Set.of(FIRST, SECOND));
    }

    @Test
    void aPartitionThatMovesAwayIsCommittedAsFarAsItIsDoneAndItsRequestsAreDropped() throws Exception {
        add(FIRST, 0, "a", json("http://a.example/"));
        add(FIRST, 1, "b", json("http://b.example/"));
        loop.step();
        add(SECOND, 0, "c", json("http://c.example/"));
        loop.step();
        var inFlight = take(1).get(0);
        assertThat(inFlight.asked()).isEqualTo("http://a.example/");
        inFlight.progress().done(0);

        loop.onPartitionsRevoked(List.of(FIRST));

        assertThat(consumer.of(FIRST)).isEqualTo(1);
        assertThat(inFlight.progress().hasEnded()).isTrue();
        assertThat(take(1).get(0).asked()).isEqualTo("http://c.example/");
        assertThat(schedule.waiting()).isZero();
    }

    @Test
    void aPartitionThatMovesAwayWaitsForThePageThatIsOnItsWay() throws Exception {
        var patient = waitingFor(Duration.ofDays(1));
        patient.onPartitionsAssigned(List.of(FIRST));
        add(FIRST, 0, "a", json("http://a.example/"));
        patient.step();
        var inFlight = take(1).get(0);
        output.page(inFlight, page(inFlight));
        var broker = CompletableFuture.runAsync(producer::completeNext);

        patient.onPartitionsRevoked(List.of(FIRST));

        assertThat(consumer.of(FIRST)).isEqualTo(1);
        broker.get();
    }

    @Test
    void whoHasThePartitionNextSkipsWhatWasDoneAhead() throws Exception {
        add(FIRST, 0, "a", json("http://a.example/"));
        add(FIRST, 1, "b", json("http://b.example/"));
        loop.step();
        done(take(2), 1);
        loop.onPartitionsRevoked(List.of(FIRST));

        loop.onPartitionsAssigned(List.of(FIRST));
        consumer.seek(FIRST, 0);
        add(FIRST, 0, "a", json("http://a.example/"));
        add(FIRST, 1, "b", json("http://b.example/"));
        loop.step();

        assertThat(schedule.waiting()).isEqualTo(1);
        assertThat(meter.counts(0).requests()).isEqualTo(3);
    }

    @Test
    void aPartitionThatWasLostIsNotCommitted() throws Exception {
        add(FIRST, 0, "a", json("http://a.example/"));
        loop.step();
        take(1).get(0).progress().done(0);

        loop.onPartitionsLost(List.of(FIRST));
        loop.end();

        assertThat(consumer.of(FIRST)).isEqualTo(-1);
    }

    @Test
    void whileItDrainsNothingIsTaken() {
        add(FIRST, 0, "a", json("http://a.example/"));
        loop.drain();
        loop.step();

        assertThat(schedule.waiting()).isZero();
        assertThat(consumer.paused()).isEqualTo(Set.of(FIRST, SECOND));
    }

    private List<PendingRequest> take(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    try {
                        return schedule.take();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(Optional::orElseThrow)
                .collect(Collectors.toList());
    }

    private void done(List<PendingRequest> requests, long offset) {
        requests.stream()
                .filter(request -> request.source().offset() == offset)
                .forEach(request -> request.progress().done(offset));
    }

    private static Page page(PendingRequest request) {
        return new Page(request.asked(), null, 200, "text/html", NOW, "<p>x</p>".getBytes(UTF_8));
    }

    private static String json(String url) {
        return "{\"url\":\"" + url + "\",\"reason\":\"test\"}";
    }

    private void add(TopicPartition partition, long offset, @Nullable String key, @Nullable String value) {
        add(partition, offset, key, value, new RecordHeaders());
    }

    private void add(
            TopicPartition partition, long offset, @Nullable String key, @Nullable String value, Headers headers) {
        consumer.addRecord(new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                key == null ? null : key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8),
                headers,
                Optional.empty()));
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
