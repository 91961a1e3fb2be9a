package dev.copydesk.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Continuation;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchOutcome.Fetched;
import dev.copydesk.ingest.fetch.FetchOutcome.Refused;
import dev.copydesk.ingest.fetch.FetchOutcome.RetryLater;
import dev.copydesk.ingest.fetch.pace.Backoff;
import dev.copydesk.ingest.fetch.pace.HostSchedule;
import dev.copydesk.ingest.fetch.pace.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One worker in virtual time: the clock goes to when the next request is ready, no thread waits. */
class FetchWorkerTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final RetryPolicy RETRIES =
            new RetryPolicy(4, new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5)));

    private final HandClock clock = new HandClock();
    private final Instant start = clock.instant();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final HostSchedule<PendingRequest> schedule = new HostSchedule<>(clock);
    private final FetchMeter meter = new FetchMeter();
    private final PartitionProgress progress = new PartitionProgress(DoneAhead.NOTHING);
    private final List<String> asked = new ArrayList<>();
    private Duration delay = Duration.ofSeconds(1);
    private @Nullable Continuation continues;
    private int offset;

    @Test
    void aHostIsAskedAtItsPace() {
        add("http://a.example/1", "http://a.example/2", "http://b.example/1");

        run(this::page);

        assertThat(asked).containsExactly("0 http://a.example/1", "0 http://b.example/1", "1 http://a.example/2");
    }

    @Test
    void theDelayThatTheSiteAsksForIsKeptTo() {
        delay = Duration.ofSeconds(7);
        add("http://a.example/1", "http://a.example/2");

        run(this::page);

        assertThat(asked).containsExactly("0 http://a.example/1", "7 http://a.example/2");
    }

    @Test
    void aPageThatContinuesAnArticleIsKeptUnderTheUrlOfItsFirstPage() {
        continues = new Continuation("http://a.example/story", 2);
        add("http://a.example/story?page=2");

        run(this::page);

        assertThat(producer.history()).singleElement().satisfies(record -> {
            assertThat(new String(record.key(), UTF_8)).isEqualTo("http://a.example/story");
            var page = Page.of(null, record.value(), record.headers(), 1);
            assertThat(page.url()).isEqualTo("http://a.example/story?page=2");
            assertThat(page.continues()).isEqualTo(continues);
        });
    }

    @Test
    void aPageThatIsPutOffIsAskedForAgainWhenTheSiteSaysSo() {
        add("http://a.example/1");
        var answers = new ArrayList<Function<String, FetchOutcome>>(List.of(
                url -> new RetryLater(clock.instant().plusSeconds(90), Reason.HTTP_STATUS, "status 429"), this::page));

        run(url -> answers.remove(0).apply(url));

        assertThat(asked).containsExactly("0 http://a.example/1", "90 http://a.example/1");
        assertThat(topics()).containsExactly(TOPICS.pages().name());
        assertThat(meter.counts(0).retried()).isEqualTo(1);
    }

    @Test
    void aHostThatPutsOffOnePageIsNotAskedForAnotherMeanwhile() {
        add("http://a.example/1", "http://a.example/2");
        var answers = new ArrayList<Function<String, FetchOutcome>>(List.of(
                url -> new RetryLater(clock.instant().plusSeconds(90), Reason.HTTP_STATUS, "status 429"),
                this::page,
                this::page));

        run(url -> answers.remove(0).apply(url));

        assertThat(asked).containsExactly("0 http://a.example/1", "90 http://a.example/2", "91 http://a.example/1");
    }

    @Test
    void aPageThatFailsIsTriedFourTimesWithGrowingDelayAndThenADeadLetter() {
        add("http://a.example/1");

        run(url -> new RetryLater(clock.instant(), Reason.HTTP_STATUS, "status 500"));

        assertThat(asked)
                .containsExactly(
                        "0 http://a.example/1",
                        "2 http://a.example/1",
                        "6 http://a.example/1",
                        "14 http://a.example/1");
        assertThat(topics()).containsExactly(TOPICS.fetchDlq().name());
        assertThat(header(0, DeadLetter.REASON)).isEqualTo("http-status");
        assertThat(header(0, DeadLetter.MESSAGE)).isEqualTo("after 4 attempts: status 500");
        assertThat(producer.history().get(0).value()).isEqualTo("original 0".getBytes(UTF_8));
    }

    @Test
    void aRefusalIsADeadLetterAtOnce() {
        add("http://a.example/1");

        run(url -> new Refused(Reason.ROBOTS, "disallowed"));

        assertThat(asked).hasSize(1);
        assertThat(header(0, DeadLetter.REASON)).isEqualTo("robots");
    }

    @Test
    void aPageThatFailsDelaysNoOtherPageOfItsHost() {
        add("http://a.example/bad", "http://a.example/1", "http://a.example/2");

        run(url -> url.endsWith("bad") ? new RetryLater(clock.instant(), Reason.HTTP_STATUS, "status 500") : page(url));

        assertThat(asked)
                .startsWith(
                        "0 http://a.example/bad",
                        "1 http://a.example/1",
                        "2 http://a.example/2",
                        "3 http://a.example/bad");
    }

    @Test
    void aHostThatDoesNotAnswerIsAskedLessAndLess() {
        add("http://away.example/1", "http://away.example/2");

        run(url -> new RetryLater(clock.instant(), Reason.NETWORK, "refused"));

        assertThat(asked.stream().map(line -> Integer.parseInt(line.substring(0, line.indexOf(' ')))))
                .containsExactly(0, 2, 6, 14, 30, 62, 126, 254);
    }

    @Test
    void whatWaitsForAHostThatIsAwayBecomesDeadLetters() {
        for (int i = 0; i < 100; i++) {
            add("http://away.example/" + i);
        }
        add("http://b.example/1");

        run(url -> url.contains("away") ? new RetryLater(clock.instant(), Reason.NETWORK, "refused") : page(url));

        assertThat(asked).hasSize(9);
        assertThat(meter.counts(0).deadLetters()).isEqualTo(Map.of("network", 100L));
        assertThat(meter.counts(0).fetched()).isEqualTo(1);
        assertThat(progress.open()).isZero();
    }

    @Test
    void aRequestOfAPartitionThatMovedAwayIsNotAskedFor() {
        add("http://a.example/1");
        progress.end();

        run(this::page);

        assertThat(asked).isEmpty();
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void aPageThatIsPutOffWhileTheStageStopsIsLeftToTheNextReader() {
        add("http://a.example/1");

        run(url -> {
            schedule.close();
            return new RetryLater(clock.instant(), Reason.NETWORK, "refused");
        });

        assertThat(producer.history()).isEmpty();
        assertThat(schedule.waiting()).isZero();
        assertThat(progress.open())
                .as("what a revoked partition still waits for")
                .isZero();
        assertThat(progress.committable()).isZero();
    }

    private void add(String... urls) {
        for (var url : urls) {
            var source = new ConsumerRecord<>(
                    TOPICS.requests().name(), 0, offset, "key".getBytes(UTF_8), ("original " + offset).getBytes(UTF_8));
            var request = new PendingRequest(NormalizedUrl.of(url), url, 0, continues, source, progress);
            progress.begin(offset++);
            schedule.add(request.host(), request, clock.instant());
        }
    }

    private void run(Function<String, FetchOutcome> sites) {
        var worker = new FetchWorker(
                new Sites(sites),
                schedule,
                new FetchOutput(TOPICS, producer, meter, clock, e -> {
                    throw new AssertionError(e);
                }),
                RETRIES,
                meter,
                clock,
                () -> 1.0);
        try {
            for (var next = schedule.nextReady(); next.isPresent(); next = schedule.nextReady()) {
                clock.goTo(next.get());
                worker.work(schedule.take().orElseThrow());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FetchOutcome page(String url) {
        return new Fetched(new Page(url, url, 200, "text/html", clock.instant(), "<p>x</p>".getBytes(UTF_8)));
    }

    private List<String> topics() {
        return producer.history().stream().map(record -> record.topic()).toList();
    }

    private String header(int record, String name) {
        return new String(
                producer.history().get(record).headers().lastHeader(name).value(), UTF_8);
    }

    private final class Sites implements Fetching {
        private final Function<String, FetchOutcome> sites;

        Sites(Function<String, FetchOutcome> sites) {
            this.sites = sites;
        }

        @Override
        public FetchOutcome fetch(String url) {
            asked.add(Duration.between(start, clock.instant()).toSeconds() + " " + url);
            return sites.apply(url);
        }

        @Override
        public Duration delay(String url) {
            return delay;
        }

        @Override
        public void close() {}
    }
}
