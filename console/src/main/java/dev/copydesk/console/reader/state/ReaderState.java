package dev.copydesk.console.reader.state;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.reader.sources.SourceReport;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stores of the reader's side, made and kept up in the background. One that fails is begun again after a pause: readers
 * are told meanwhile, and nothing else of the process stands still.
 */
public final class ReaderState implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ReaderState.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final int FETCH_BYTES = 8 << 20;

    private final Topics topics;
    private final Properties properties;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final RestoreProgress restored = new RestoreProgress();
    private final Thread thread = new Thread(this::run, "reader-state");
    private volatile @Nullable KafkaStreams streams;
    private volatile @Nullable String problem;

    /**
     * @param folder where the stores are kept
     */
    public ReaderState(Cluster cluster, Path folder) {
        this.topics = cluster.topics();
        this.properties = properties(cluster, folder);
        thread.setDaemon(true);
    }

    static Properties properties(Cluster cluster, Path folder) {
        var p = new Properties();
        cluster.client().forEach((name, value) -> p.setProperty(name, String.valueOf(value)));
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, cluster.topics().settings().prefix() + ".reader");
        p.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        p.put(StreamsConfig.globalConsumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        p.put(StreamsConfig.globalConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 500);
        p.put(
                StreamsConfig.globalConsumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG),
                Math.max(FETCH_BYTES, cluster.topics().fetchDlq().maxRecordBytes()));
        p.put(StreamsConfig.globalConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 2 << 20);
        return p;
    }

    /** Begins in the background; what is kept on disk is gone on with. */
    public void start() {
        thread.start();
    }

    public StateProgress progress() {
        var current = streams;
        boolean ready = current != null && current.state() == KafkaStreams.State.RUNNING;
        return new StateProgress(ready, restored.done(), restored.all(), ready ? null : problem);
    }

    /** @throws NotReady while the store is being made */
    public CardQueries cards() {
        return new CardQueries(store(ReaderTopology.CARDS));
    }

    /**
     * How every source does.
     *
     * @throws NotReady while the stores are being made
     */
    public List<SourceHealth> sources(Instant now) {
        return SourceReport.health(
                store(ReaderTopology.CARDS),
                List.of(store(ReaderTopology.FETCH_FAILURES), store(ReaderTopology.EXTRACT_FAILURES)),
                now);
    }

    private ReadOnlyKeyValueStore<String, byte[]> store(String name) {
        var current = streams;
        if (current == null) {
            throw new NotReady("the store of " + name + " is being made");
        }
        try {
            return current.store(
                    StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<String, byte[]>keyValueStore()));
        } catch (InvalidStateStoreException | IllegalStateException e) {
            throw new NotReady("the store of " + name + " is being made");
        }
    }

    private void run() {
        try {
            do {
                once();
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it fails or is closed. */
    private void once() throws InterruptedException {
        restored.begin();
        var ended = new CountDownLatch(1);
        try (var running = new KafkaStreams(ReaderTopology.of(topics), properties)) {
            running.setGlobalStateRestoreListener(restored);
            running.setUncaughtExceptionHandler(failure -> {
                note(failure);
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            });
            running.setStateListener((now, before) -> {
                if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                    ended.countDown();
                }
            });
            // returns when the stores are made; its state is RUNNING long before
            running.start();
            streams = running;
            problem = null;
            while (closed.getCount() > 0 && !ended.await(200, TimeUnit.MILLISECONDS)) {
                // until one of both
            }
            streams = null;
            running.close(CLOSE_TIMEOUT);
        } catch (StreamsException | IllegalStateException e) {
            note(e);
        } finally {
            streams = null;
        }
    }

    private void note(Throwable failure) {
        if (closed.getCount() > 0) {
            problem = String.valueOf(failure.getMessage());
            log.warn("the reader's stores failed; they are begun again in {} s", PAUSE.toSeconds(), failure);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(CLOSE_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
