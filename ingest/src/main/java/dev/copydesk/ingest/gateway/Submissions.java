package dev.copydesk.ingest.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.guard.AddressGuard;
import dev.copydesk.ingest.fetch.guard.ForbiddenAddress;
import dev.copydesk.stage.Compression;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Checks what a newsroom hands in and writes it to {@code requests} or {@code pages}, under the right key. */
public final class Submissions {
    private final Topics topics;
    private final Producer<byte[], byte[]> producer;
    private final AddressGuard guard;
    private final Clock clock;

    /** @param guard refuses hosts that the fetch stage would refuse without asking anyone */
    public Submissions(Topics topics, Producer<byte[], byte[]> producer, AddressGuard guard, Clock clock) {
        this.topics = topics;
        this.producer = producer;
        this.guard = guard;
        this.clock = clock;
    }

    /** Settings of a producer for submissions: nothing is lost or written twice, and a missing broker is told of soon. */
    public static Map<String, Object> producerSettings(Topics topics, Map<String, Object> client) {
        int largest = topics.maxRecordBytes();
        var config = new HashMap<>(client);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, Compression.of(client));
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largest);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(32L << 20, 2L * largest));
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000L);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return config;
    }

    /**
     * Asks for a page to be fetched.
     *
     * @param reason who or what asks
     * @return where the request stands; fails with the broker's failure
     * @throws BadRecord where the URL is none, or leads to no public address
     */
    public CompletableFuture<RecordMetadata> request(String url, String reason) {
        var normalized = webUrl(url);
        try {
            guard.checkHost(normalized.host());
        } catch (ForbiddenAddress e) {
            throw new BadRecord(Reason.PRIVATE_ADDRESS, String.valueOf(e.getMessage()), e);
        }
        var now = clock.instant().truncatedTo(MILLIS);
        var value = Json.bytes(
                new FetchRequest(normalized.value(), reason, now),
                topics.requests().maxValueBytes());
        var record = new ProducerRecord<byte[], byte[]>(
                topics.requests().name(), normalized.host().getBytes(UTF_8), value);
        CloudEvents.write(
                record.headers(),
                topics.requests(),
                "gateway",
                UUID.randomUUID().toString(),
                normalized.host(),
                now);
        return send(record);
    }

    /**
     * Hands in a page that the newsroom already has.
     *
     * @return where the page stands; fails with the broker's failure
     * @throws BadRecord where its URL is none, it has no body or is too large
     */
    public CompletableFuture<RecordMetadata> push(Page page) {
        var normalized = url(page.url());
        if (page.body().length == 0) {
            throw new BadRecord(Reason.EMPTY, "a page without a body");
        }
        int max = topics.pages().maxValueBytes();
        if (page.body().length > max) {
            throw new BadRecord(Reason.INPUT_TOO_LARGE, "a page of " + page.body().length + " bytes; at most " + max);
        }
        var record = new ProducerRecord<byte[], byte[]>(
                topics.pages().name(), normalized.value().getBytes(UTF_8), page.body());
        page.writeTo(record.headers());
        return send(record);
    }

    /** The id that an article gets unless its page names another URL as the canonical one. */
    public static String idOf(NormalizedUrl url) {
        return ArticleId.of(url);
    }

    /** @throws BadRecord where it is no URL */
    static NormalizedUrl url(String url) {
        try {
            return NormalizedUrl.of(url);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(Reason.BAD_URL, String.valueOf(e.getMessage()), e);
        }
    }

    /** @throws BadRecord where it is no http or https URL */
    static NormalizedUrl webUrl(String url) {
        var normalized = url(url);
        if (normalized.host().isEmpty()) {
            throw new BadRecord(Reason.BAD_URL, "not an http or https URL: " + url);
        }
        return normalized;
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        var sent = new CompletableFuture<RecordMetadata>();
        try {
            var unused = producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    sent.complete(metadata);
                } else {
                    sent.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            sent.completeExceptionally(e);
        }
        return sent;
    }
}
