package dev.copydesk.publish.writing.stage;

import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.AwaitedState;
import dev.copydesk.stage.StageState;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The write stage: has a language model write drafts of articles that are enriched. One thread reads and commits, a bounded
 * number of workers wait for the model. A session that fails is followed by another, which does again what was not committed.
 */
public final class WriteStage implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WriteStage.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_SESSIONS = Duration.ofSeconds(1);

    /** So many records are taken on for each worker, so that none waits for the next reading. */
    private static final int RECORDS_A_WORKER = 4;

    /** More failed sessions than this within {@link #FAILURES_WINDOW} are no passing fault. */
    private static final int FAILURES_ALLOWED = 10;

    private static final Duration FAILURES_WINDOW = Duration.ofMinutes(5);

    private final Topics topics;
    private final Drafter drafter;
    private final WriteClients clients;
    private final int parallel;
    private final Clock clock;
    private final AwaitedState state = new AwaitedState();
    private final AtomicLong processed = new AtomicLong();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Deque<Long> failures = new ArrayDeque<>();
    private volatile Supplier<Map<MetricName, ? extends Metric>> clientMetrics = Map::of;
    private final Thread reading = new Thread(this::work, "write-reading");

    /** @param parallel drafts written at once */
    public WriteStage(Topics topics, Drafter drafter, WriteClients clients, int parallel, Clock clock) {
        this.topics = topics;
        this.drafter = drafter;
        this.clients = clients;
        this.parallel = parallel;
        this.clock = clock;
        reading.setDaemon(true);
    }

    public void start() {
        reading.start();
    }

    public StageState state() {
        return state.get();
    }

    /** Records that are done with since the start, those that want no draft included. */
    public long processed() {
        return processed.get();
    }

    /** The metrics of the Kafka clients of its session, as Kafka names them. */
    public Map<MetricName, ? extends Metric> clientMetrics() {
        return clientMetrics.get();
    }

    /** Waits until the stage runs. @return whether it does; false where it has ended, or the time is up */
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        return state.awaitRunning(timeout);
    }

    /** Breaks off what the model is being asked; the next start asks again. */
    @Override
    public void close() {
        ending.countDown();
        try {
            reading.join(CLOSE_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        state.update(s -> s == StageState.FAILED ? s : StageState.STOPPED);
    }

    private void work() {
        try {
            while (ending.getCount() > 0 && state.get() != StageState.FAILED) {
                session();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            state.update(
                    s -> ending.getCount() == 0 && s != StageState.FAILED ? StageState.STOPPED : StageState.FAILED);
        }
    }

    private void session() throws InterruptedException {
        var workers = workers();
        try (var consumer = clients.consumer()) {
            var producer = clients.producer();
            clientMetrics = () -> metrics(consumer, producer);
            var session = new WriteSession(
                    topics, drafter, consumer, producer, workers, parallel * RECORDS_A_WORKER, processed, clock);
            try {
                session.run(() -> ending.getCount() == 0, this::runs);
            } finally {
                session.abandon();
                clientMetrics = Map::of;
                close(producer);
            }
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void runs() {
        state.update(s -> s == StageState.STARTING || s == StageState.REBALANCING ? StageState.RUNNING : s);
    }

    private static Map<MetricName, Metric> metrics(
            Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer) {
        var metrics = new HashMap<MetricName, Metric>(consumer.metrics());
        metrics.putAll(producer.metrics());
        return metrics;
    }

    /** A transaction that is open is aborted, so that nobody waits for it. */
    private static void close(Producer<byte[], byte[]> producer) {
        try {
            producer.close(CLOSE_TIMEOUT);
        } catch (RuntimeException e) {
            log.warn("write: a producer was not closed cleanly", e);
        }
    }

    private void failed(RuntimeException cause) throws InterruptedException {
        long now = System.nanoTime();
        failures.addLast(now);
        while (now - failures.getFirst() > FAILURES_WINDOW.toNanos()) {
            failures.removeFirst();
        }
        if (failures.size() > FAILURES_ALLOWED) {
            log.error("write: {} sessions failed; the stage stops", failures.size(), cause);
            state.set(StageState.FAILED);
            return;
        }
        log.warn("write: a session failed and is followed by another", cause);
        state.update(s -> s == StageState.RUNNING ? StageState.REBALANCING : s);
        ending.await(BETWEEN_SESSIONS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private ExecutorService workers() {
        var number = new AtomicInteger();
        return Executors.newFixedThreadPool(parallel, task -> {
            var thread = new Thread(task, "write-worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
