package dev.copydesk.ingest.fetch;

import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.pace.HostSchedule;
import dev.copydesk.stage.StageState;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fetch stage: {@code requests} in, {@code pages} out, at least once. One thread reads and commits, a bounded number
 * of workers ask. An offset is committed when every request up to it has its page or dead letter acknowledged.
 */
public final class FetchStage implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FetchStage.class);

    /** How long requests that are being asked may take to end when the stage is closed. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    /** A reading thread that has not come round for so long is not well. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final Fetching fetcher;
    private final HostSchedule<PendingRequest> schedule;
    private final FetchOutput output;
    private final FetchLoop loop;
    private final FetchMeter meter = new FetchMeter();
    private final Clock clock;
    private final Thread reading;
    private final List<Thread> workers = new ArrayList<>();
    private final AtomicReference<StageState> state = new AtomicReference<>(StageState.STARTING);
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private volatile long lastRound = System.nanoTime();
    private volatile boolean ending;

    /** @param client settings of the Kafka clients: {@code bootstrap.servers} and what the cluster's security needs */
    public FetchStage(FetchSettings settings, Topics topics, Map<String, Object> client) {
        this(
                settings,
                topics,
                new PageFetcher(settings.withBodiesUpTo(topics.pages().maxValueBytes())),
                new KafkaConsumer<>(
                        KafkaSettings.consumer(settings, topics, client),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer()),
                new KafkaProducer<>(
                        KafkaSettings.producer(topics, client), new ByteArraySerializer(), new ByteArraySerializer()),
                Clock.systemUTC());
    }

    FetchStage(
            FetchSettings settings,
            Topics topics,
            Fetching fetcher,
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            Clock clock) {
        this.consumer = consumer;
        this.producer = producer;
        this.fetcher = fetcher;
        this.clock = clock;
        this.schedule = new HostSchedule<>(clock);
        this.output = new FetchOutput(topics, producer, meter, clock, this::fail);
        this.loop = new FetchLoop(
                consumer, topics, settings.backlog(), schedule, output, meter, clock, FetchLoop.REVOKE_GRACE);
        this.reading = thread("fetch-reading", this::read);
        for (int i = 1; i <= settings.workers(); i++) {
            workers.add(thread(
                    "fetch-worker-" + i,
                    new FetchWorker(
                            fetcher,
                            schedule,
                            output,
                            settings.retries(),
                            meter,
                            clock,
                            () -> ThreadLocalRandom.current().nextDouble())));
        }
    }

    public void start() {
        if (!state.compareAndSet(StageState.STARTING, StageState.RUNNING)) {
            throw new IllegalStateException("started already");
        }
        lastRound = System.nanoTime();
        reading.start();
        workers.forEach(Thread::start);
    }

    public StageState state() {
        return state.get();
    }

    /** Why it {@link State#FAILED}. */
    public Optional<Exception> failure() {
        return Optional.ofNullable(failure.get());
    }

    public boolean healthy() {
        return state.get() == StageState.RUNNING && System.nanoTime() - lastRound < LONGEST_ROUND.toNanos();
    }

    public FetchCounts counts() {
        return meter.counts(schedule.waiting());
    }

    /** Whether requests wait and none of their hosts may be asked yet. */
    public boolean waitsOnPurpose() {
        return healthy()
                && schedule.nextReady().filter(clock.instant()::isBefore).isPresent();
    }

    /** The metrics of its Kafka clients, as Kafka names them. */
    public Map<MetricName, Metric> clientMetrics() {
        var metrics = new HashMap<MetricName, Metric>(consumer.metrics());
        metrics.putAll(producer.metrics());
        return metrics;
    }

    /** Lets what is being asked for end within moments, commits what is done and leaves the group. */
    @Override
    public void close() {
        var before = state.getAndUpdate(s -> s == StageState.FAILED ? s : StageState.STOPPED);
        loop.drain();
        schedule.close();
        join(workers, GRACE);
        fetcher.close();
        join(workers, GRACE);
        output.close();
        producer.close(CLOSE_TIMEOUT);
        workers.forEach(Thread::interrupt);
        ending = true;
        join(List.of(reading), CLOSE_TIMEOUT);
        if (before == StageState.STARTING) {
            consumer.close();
        }
    }

    private void read() {
        try {
            loop.begin();
            while (!ending && state.get() != StageState.FAILED) {
                loop.step();
                lastRound = System.nanoTime();
            }
        } catch (RuntimeException e) {
            fail(e);
        } finally {
            loop.end();
            consumer.close();
        }
    }

    private void fail(Exception e) {
        if (state.compareAndSet(StageState.RUNNING, StageState.FAILED)) {
            failure.set(e);
            log.error("The fetch stage has ended; what was not done is done after a new start", e);
            schedule.close();
        }
    }

    private static void join(List<Thread> threads, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            for (var thread : threads) {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (dead, cause) -> fail(new IllegalStateException(dead.getName() + " died of " + cause, cause)));
        return thread;
    }
}
