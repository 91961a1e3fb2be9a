package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.status.StatusSample.StageSample;
import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures every few seconds, on one thread, and remembers the last hour. */
public final class StatusWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StatusWatch.class);
    private static final long CLOSE_SECONDS = 20;
    private static final Duration LETTERS_PATIENCE = Duration.ofSeconds(1);

    private final Set<StageName> stages;
    private final List<RunningStage> own;
    private final DeadLetters letters;
    private final WatchSettings settings;
    private final Clock clock;
    private final Admin admin;
    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> reader;
    private final LagMeter meter;
    private final DigestTail digests;
    private final Assessment assessment;
    private final SampleListeners listeners = new SampleListeners();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = new Thread(this::measure, "status-watch");
    private final Deque<StatusSample> history = new ArrayDeque<>();
    private volatile Current current = new Current(Optional.empty(), List.of(), KafkaContact.NONE);
    private long lastSampleMillis;

    private record Current(Optional<StatusReport> report, List<ConsumerGroup> groups, KafkaContact contact) {}

    private StatusWatch(
            Cluster cluster,
            Set<StageName> stages,
            List<RunningStage> own,
            DeadLetters letters,
            WatchSettings settings) {
        var topics = cluster.topics();
        this.stages = Set.copyOf(stages);
        this.own = List.copyOf(own);
        this.letters = letters;
        this.settings = settings;
        this.clock = Clock.systemUTC();
        this.admin = Clients.admin(cluster);
        this.reader = Clients.sampler(cluster);
        this.meter = new LagMeter(admin, reader, topics);
        this.digests = new DigestTail(Clients.reader(cluster), topics.digests(), clock);
        this.assessment = new Assessment(settings.limits());
        thread.setDaemon(true);
    }

    /**
     * @param stages that are measured
     * @param own those that this process runs itself, if any
     * @param letters closed by whoever opened them, after this
     */
    public static StatusWatch open(
            Cluster cluster,
            Set<StageName> stages,
            List<RunningStage> own,
            DeadLetters letters,
            WatchSettings settings) {
        var watch = new StatusWatch(cluster, stages, own, letters, settings);
        watch.thread.start();
        watch.digests.start();
        return watch;
    }

    /** The newest measurement; empty before the first. */
    public Optional<StatusReport> latest() {
        return current.report();
    }

    /** Who works for the stages, as of the newest measurement. */
    public List<ConsumerGroup> groups() {
        return current.groups();
    }

    /** Whether Kafka answers. */
    public KafkaContact contact() {
        return current.contact();
    }

    /** How long the digests took that became readable since the process started. */
    public LatencyHistogram latencies() {
        return digests.all();
    }

    /** Samples of the last hour, oldest first. */
    public List<StatusSample> history() {
        synchronized (history) {
            return List.copyOf(history);
        }
    }

    /**
     * Tells {@code listener} of every new sample, on a thread of its own; one that is too slow, or throws, is dropped.
     *
     * @return ends it when closed
     * @throws IllegalStateException where too many listen
     */
    public SampleSubscription listen(Consumer<StatusSample> listener) {
        return listeners.add(listener);
    }

    private void measure() {
        long next = System.nanoTime();
        lastSampleMillis = clock.millis();
        try {
            do {
                measureOnce();
                next = Math.max(System.nanoTime(), next + settings.interval().toNanos());
            } while (!ending.await(next - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void measureOnce() {
        try {
            long now = clock.millis();
            var measurement = meter.measure(stages, now, settings.budget());
            var open = measurement.reachable() ? OpenLetters.count(letters, LETTERS_PATIENCE) : null;
            var report = assessment.report(measurement, own(), open);
            current = new Current(
                    Optional.of(report), measurement.groups(), current.contact().next(now, measurement.reachable()));
            var sample = sample(report);
            synchronized (history) {
                history.addLast(sample);
                while (history.size() > settings.samples()) {
                    history.removeFirst();
                }
            }
            listeners.tell(sample);
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("what waits could not be measured", e);
        }
    }

    private StatusSample sample(StatusReport report) {
        long now = clock.millis();
        var latency = digests.take();
        double seconds = Math.max(1, now - lastSampleMillis) / 1_000.0;
        lastSampleMillis = now;
        return new StatusSample(
                report.measuredAtMillis(),
                report.tookMillis(),
                report.health(),
                report.stages().stream().map(StageSample::of).toList(),
                (latency == null ? 0 : latency.digests()) / seconds,
                latency);
    }

    private Map<StageName, OwnStage> own() {
        var known = new EnumMap<StageName, OwnStage>(StageName.class);
        own.forEach(stage -> known.put(stage.name(), new OwnStage(stage.processed(), stage.waitsOnPurpose())));
        return known;
    }

    @Override
    public void close() {
        ending.countDown();
        listeners.close();
        digests.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!thread.isAlive()) {
            reader.close();
        }
        admin.close();
    }
}
