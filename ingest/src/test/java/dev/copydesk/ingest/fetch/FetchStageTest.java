package dev.copydesk.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stage as a whole, with its threads, on a fake broker and fake sites. */
class FetchStageTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final TopicPartition REQUESTS =
            new TopicPartition(TOPICS.requests().name(), 0);

    private final BlockingQueue<ProducerRecord<byte[], byte[]>> produced = new LinkedBlockingQueue<>();
    private final CommitLog consumer = new CommitLog();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                @Override
                public synchronized java.util.concurrent.Future<RecordMetadata> send(
                        ProducerRecord<byte[], byte[]> record, Callback callback) {
                    var sent = super.send(record, callback);
                    produced.add(record);
                    return sent;
                }
            };
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final FetchStage stage =
            new FetchStage(FetchSettings.DEFAULTS, TOPICS, new Sites(), consumer, producer, Clock.systemUTC());

    @AfterEach
    void stop() {
        hanging.countDown();
        stage.close();
    }

    @Test
    void aHostThatHangsDelaysNoOther() throws Exception {
        start();
        request(0, "hanging.example", "http://hanging.example/story");
        request(1, "news.example", "http://news.example/story");

        assertThat(nextPage()).isEqualTo("http://news.example/story");
        while (stage.counts().asking() != 1) {
            Thread.onSpinWait();
        }

        hanging.countDown();
        assertThat(nextPage()).isEqualTo("http://hanging.example/story");
    }

    @Test
    void aRequestThatIsNotDoneHoldsBackTheCommitOfThoseBehindIt() throws Exception {
        start();
        request(0, "hanging.example", "http://hanging.example/story");
        request(1, "news.example", "http://news.example/story");
        nextPage();

        stage.close();

        assertThat(consumer.of(REQUESTS)).isZero();
    }

    @Test
    void whatIsDoneIsCommittedWhenTheStageCloses() throws Exception {
        start();
        request(0, "news.example", "http://news.example/story");
        nextPage();

        stage.close();

        assertThat(consumer.of(REQUESTS)).isEqualTo(1);
        assertThat(stage.state()).isEqualTo(StageState.STOPPED);
    }

    @Test
    void aSiteThatThrowsCostsItsRequestOnly() throws Exception {
        start();
        request(0, "throwing.example", "http://throwing.example/story");
        request(1, "news.example", "http://news.example/story");

        assertThat(List.of(next().topic(), next().topic()))
                .containsExactlyInAnyOrder(
                        TOPICS.fetchDlq().name(), TOPICS.pages().name());
        assertThat(stage.counts().deadLetters()).isEqualTo(Map.of("internal", 1L));
        assertThat(stage.healthy()).isTrue();
    }

    @Test
    void aBrokerThatWillNeverTakeThePageFailsTheStage() throws Exception {
        producer.sendException = new TopicAuthorizationException("no");
        start();
        request(0, "news.example", "http://news.example/story");

        while (stage.state() != StageState.FAILED) {
            Thread.onSpinWait();
        }

        assertThat(stage.healthy()).isFalse();
        assertThat(stage.failure()).containsInstanceOf(TopicAuthorizationException.class);
        stage.close();
        assertThat(stage.state()).isEqualTo(StageState.FAILED);
    }

    @Test
    void aStageThatWasNeverStartedCloses() {
        stage.close();

        assertThat(stage.state()).isEqualTo(StageState.STOPPED);
        assertThat(consumer.closed()).isTrue();
    }

    private void start() {
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(REQUESTS));
            consumer.updateBeginningOffsets(Map.of(REQUESTS, 0L));
        });
        stage.start();
    }

    private void request(long offset, String host, String url) {
        consumer.schedulePollTask(() -> consumer.addRecord(new ConsumerRecord<>(
                REQUESTS.topic(),
                0,
                offset,
                host.getBytes(UTF_8),
                ("{\"url\":\"" + url + "\",\"reason\":\"test\"}").getBytes(UTF_8))));
    }

    private String nextPage() throws InterruptedException {
        var record = next();
        assertThat(record.topic()).isEqualTo(TOPICS.pages().name());
        return new String(record.key(), UTF_8);
    }

    private ProducerRecord<byte[], byte[]> next() throws InterruptedException {
        return produced.take();
    }

    private final class Sites implements Fetching {
        private volatile boolean cancelled;

        @Override
        public FetchOutcome fetch(String url) {
            if (url.contains("throwing")) {
                throw new IllegalStateException("a bug");
            }
            if (url.contains("hanging")) {
                await(hanging);
                if (cancelled) {
                    return new FetchOutcome.RetryLater(Clock.systemUTC().instant(), Reason.TOO_SLOW, "cancelled");
                }
            }
            return new FetchOutcome.Fetched(new Page(url, url, 200, "text/html", null, "<p>x</p>".getBytes(UTF_8)));
        }

        @Override
        public Duration delay(String url) {
            return Duration.ZERO;
        }

        @Override
        public void close() {
            cancelled = true;
            hanging.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
