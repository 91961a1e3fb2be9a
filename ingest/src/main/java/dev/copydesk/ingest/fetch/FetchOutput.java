package dev.copydesk.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Page;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Writes pages and dead letters. Waits for a broker that is not there; what the broker will never take ends the stage, so
 * that the request is not taken for done.
 */
final class FetchOutput {
    private static final EventLog log = EventLog.of(StageName.FETCH.code());

    private final Topics topics;
    private final Producer<byte[], byte[]> producer;
    private final FetchMeter meter;
    private final Clock clock;
    private final Consumer<Exception> onFailure;
    private volatile boolean closed;

    FetchOutput(
            Topics topics,
            Producer<byte[], byte[]> producer,
            FetchMeter meter,
            Clock clock,
            Consumer<Exception> onFailure) {
        this.topics = topics;
        this.producer = producer;
        this.meter = meter;
        this.clock = clock;
        this.onFailure = onFailure;
    }

    /** The request is done when the broker has the page. */
    void page(PendingRequest request, Page page) {
        var record = new ProducerRecord<byte[], byte[]>(
                topics.pages().name(), request.pageKey().getBytes(UTF_8), page.body());
        page.continuing(request.continues()).writeTo(record.headers());
        send(
                record,
                () -> {
                    meter.fetched.increment();
                    log.info("fetched")
                            .page(request.url().value())
                            .with(Field.STATUS, page.status())
                            .with(Field.BYTES, page.body().length)
                            .with(Field.ATTEMPT, request.attempts() + 1)
                            .write();
                    request.progress().done(request.source().offset());
                },
                tooLarge -> deadLetter(
                        request.deadLetter(Reason.OUTPUT_TOO_LARGE, String.valueOf(tooLarge.getMessage()), null),
                        request.progress()));
    }

    /** The request is done when the broker has the dead letter. */
    void deadLetter(DeadLetter letter, PartitionProgress progress) {
        send(
                letter.toRecord(topics.fetchDlq(), clock.instant()),
                () -> {
                    meter.deadLetter(letter.reason());
                    line(letter);
                    progress.done(letter.offset());
                },
                onFailure);
    }

    private static void line(DeadLetter letter) {
        var line = log.warn("dead letter");
        RequestReader.urlOf(letter).ifPresent(line::page);
        line.with(Field.REASON, letter.reason().code())
                .with(Field.DETAIL, letter.message())
                .with(Field.TOPIC, letter.topic())
                .with(Field.PARTITION, letter.partition())
                .with(Field.OFFSET, letter.offset())
                .write();
    }

    void close() {
        closed = true;
    }

    private void send(ProducerRecord<byte[], byte[]> record, Runnable onAck, Consumer<Exception> onTooLarge) {
        boolean accepted = false;
        while (!accepted && !closed) {
            accepted = offer(record, onAck, onTooLarge);
        }
    }

    /** Whether the producer has the record, or never will; otherwise there is no broker, or no room, yet. */
    private boolean offer(ProducerRecord<byte[], byte[]> record, Runnable onAck, Consumer<Exception> onTooLarge) {
        var notYet = new AtomicBoolean();
        try {
            var unused = producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    onAck.run();
                } else if (failure instanceof RecordTooLargeException) {
                    onTooLarge.accept(failure);
                } else if (failure instanceof TimeoutException) {
                    notYet.set(true);
                } else if (!closed) {
                    onFailure.accept(failure);
                }
            });
        } catch (RuntimeException e) {
            if (!closed) {
                onFailure.accept(e);
            }
        }
        return !notYet.get();
    }
}
