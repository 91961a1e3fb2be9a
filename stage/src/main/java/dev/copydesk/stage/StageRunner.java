package dev.copydesk.stage;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one stage's topology: exactly once, dead letters instead of stops, threads replaced when they die of a passing
 * fault. Its group, and the prefix of its internal topics, is {@code <topic prefix>.<stage>}.
 */
public final class StageRunner implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StageRunner.class);
    private static final long CACHE_BYTES = 16 << 20;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

    /** More deaths of threads than this within {@link #DEATHS_WINDOW} are no passing fault. */
    private static final int DEATHS_ALLOWED = 10;

    private static final Duration DEATHS_WINDOW = Duration.ofMinutes(5);

    private final StageName stage;
    private final KafkaStreams streams;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Deque<Long> deaths = new ArrayDeque<>();
    private final AwaitedState state = new AwaitedState();

    public StageRunner(StageName stage, Topology topology, Topics topics, Topic deadLetters, StageSettings settings) {
        this.stage = stage;
        this.streams = new KafkaStreams(topology, properties(stage, topics, deadLetters, settings));
        streams.setStateListener((now, before) -> changed(now));
        streams.setUncaughtExceptionHandler(this::threadDied);
    }

    /** The settings of a stage's streams; also those under which its topology is tested. */
    public static Properties properties(StageName stage, Topics topics, Topic deadLetters, StageSettings settings) {
        var p = new Properties();
        p.putAll(settings.client());
        int largest = topics.maxRecordBytes();
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, groupId(topics, stage));
        p.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.streams().threads());
        p.put(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                settings.streams().guarantee().lower());
        p.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.streams().commitInterval().toMillis());
        p.put(
                StreamsConfig.GROUP_PROTOCOL_CONFIG,
                settings.streams().groupProtocol().lower());
        p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // of stores that ask for it: changes of one key between two commits are written, and told, once
        p.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE_BYTES);
        p.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.settings().replicationFactor());
        p.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), largest);
        p.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        p.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deadLetters.name());
        p.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        // what Kafka 5.0 does by itself; its constant is deprecated from the start
        p.put("processing.exception.handler.global.enabled", true);
        p.put(DeadLetterHandler.STAGE, stage);
        p.put(DeadLetterHandler.TOPIC, deadLetters);
        clients(p, settings, largest);
        return p;
    }

    private static void clients(Properties p, StageSettings settings, int largest) {
        // few records at a time: each may be as large as a page
        p.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 100);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 100);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), Math.max(16 << 20, largest));
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        p.putIfAbsent(
                StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG),
                Compression.of(settings.client()));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), largest);
        // brokers add a partition to a transaction with its first request; of two on their way they give up the first,
        // then refuse the second for its sequence number (AddPartitionsToTxnManager in Kafka 4), and both are sent
        // again
        p.putIfAbsent(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
    }

    /** The consumer group of a stage, and the prefix of its internal topics. */
    public static String groupId(Topics topics, StageName stage) {
        return topics.settings().prefix() + "." + stage.code();
    }

    public String stage() {
        return stage.code();
    }

    public void start() {
        streams.start();
    }

    public StageState state() {
        return state.get();
    }

    /** Waits until the stage runs. @return whether it does; false where it has ended, or the time is up */
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        return state.awaitRunning(timeout);
    }

    /** Waits until the stage has ended, by {@link #close()} or by a fault. */
    public StageState awaitEnd() throws InterruptedException {
        ended.await();
        return state.get();
    }

    /** The metrics of the stage's threads and clients, as Kafka names them. */
    public Map<MetricName, ? extends Metric> metrics() {
        return streams.metrics();
    }

    /**
     * What the stores of this process hold now, which may be ahead of what is committed.
     *
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException where the store, or the partition asked for, is not
     *     here or not ready
     */
    public <S> S store(StoreQueryParameters<S> query) {
        return streams.store(query);
    }

    /** The process and partition that keep {@code key} in a store. */
    public KeyQueryMetadata placeOf(String key, String store) {
        return streams.queryMetadataForKey(store, key, new StringSerializer());
    }

    @Override
    public void close() {
        if (!streams.close(CLOSE_TIMEOUT)) {
            log.warn(
                    "{}: did not stop within {} s; what it had begun is done again at the next start",
                    stage.code(),
                    CLOSE_TIMEOUT.toSeconds());
        }
    }

    private void changed(KafkaStreams.State now) {
        EventLog.of(stage.code())
                .info("state")
                .with(EventLog.Field.STATE, now.name().toLowerCase(Locale.ROOT))
                .write();
        switch (now) {
            case CREATED -> state.set(StageState.STARTING);
            case REBALANCING -> state.set(StageState.REBALANCING);
            case RUNNING -> state.set(StageState.RUNNING);
            case PENDING_ERROR, ERROR -> {
                state.set(StageState.FAILED);
                ended.countDown();
            }
            case PENDING_SHUTDOWN -> {}
            case NOT_RUNNING -> {
                state.update(before -> before == StageState.FAILED ? before : StageState.STOPPED);
                ended.countDown();
            }
        }
    }

    private synchronized StreamThreadExceptionResponse threadDied(Throwable cause) {
        long now = System.nanoTime();
        deaths.addLast(now);
        while (now - deaths.getFirst() > DEATHS_WINDOW.toNanos()) {
            deaths.removeFirst();
        }
        if (deaths.size() > DEATHS_ALLOWED) {
            log.error(
                    "{}: {} threads died within {} minutes; the stage stops",
                    stage.code(),
                    deaths.size(),
                    DEATHS_WINDOW.toMinutes(),
                    cause);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        log.warn("{}: a thread died and is replaced", stage.code(), cause);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
