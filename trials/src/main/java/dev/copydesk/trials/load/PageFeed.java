package dev.copydesk.trials.load;

import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.gateway.Submissions;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts pages on the topic as fast as the broker takes them. */
public final class PageFeed implements AutoCloseable {
    /** Generated pages were all fetched at this moment, so that the same page is the same event whenever it is read. */
    public static final Instant FETCHED = Instant.parse("2026-01-05T06:00:00Z");

    private final Topics topics;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public PageFeed(Topics topics, Map<String, Object> client) {
        this.topics = topics;
        this.producer = new KafkaProducer<>(
                Submissions.producerSettings(topics, client), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends a page without waiting for the broker. */
    public void send(TrialPage page) {
        var unused = producer.send(page.toRecord(topics.pages().name(), FETCHED), (at, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            }
        });
    }

    /** Waits until the broker has every page. @throws IllegalStateException where it did not take one */
    public void flush() {
        producer.flush();
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a page was not taken", failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
