package dev.copydesk.stage;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.EventLog.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Sends a record that a stage cannot process to the stage's dead-letter topic, in the stage's own transaction, and goes on.
 * Values are decoded inside processors, so that bad bytes come this way too.
 */
public final class DeadLetterHandler implements ProcessingExceptionHandler {
    /** Configuration: the {@link StageName}. */
    public static final String STAGE = "copydesk.stage";
    /** Configuration: the stage's dead-letter {@link Topic}. */
    public static final String TOPIC = "copydesk.dead.letters";

    /** A key that is longer is not told. */
    private static final int LONGEST_KEY = 4_096;

    private @Nullable StageName stage;
    private EventLog log = EventLog.of("stage");
    private @Nullable Topic topic;

    @Override
    public void configure(Map<String, ?> configs) {
        stage = (StageName) configs.get(STAGE);
        log = EventLog.of(Objects.requireNonNull(stage).code());
        topic = (Topic) configs.get(TOPIC);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        var cause = cause(exception);
        var reason = cause instanceof BadRecord bad ? bad.reason() : BadRecord.Reason.INTERNAL;
        var message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
        line(cause)
                .key(text(context.sourceRawKey()))
                .with(Field.REASON, reason.code())
                .with(Field.DETAIL, message)
                .with(Field.TOPIC, context.topic())
                .with(Field.PARTITION, context.partition())
                .with(Field.OFFSET, context.offset())
                .write();
        var letter = new DeadLetter(
                stage,
                reason,
                message,
                DeadLetter.stackTraceOf(cause),
                context.topic() == null ? "" : context.topic(),
                context.partition(),
                context.offset(),
                context.sourceRawKey(),
                context.sourceRawValue(),
                context.headers() == null ? new RecordHeaders() : context.headers());
        List<ProducerRecord<byte[], byte[]>> letters = List.of(letter.toRecord(
                Objects.requireNonNull(topic),
                Instant.ofEpochMilli(context.timestamp() < 0 ? 0 : context.timestamp())));
        return Response.resume(letters);
    }

    private EventLog.Line line(Throwable cause) {
        return cause instanceof BadRecord
                ? log.warn("dead letter")
                : log.error("dead letter").because(cause);
    }

    private static @Nullable String text(byte @Nullable [] key) {
        return key == null || key.length > LONGEST_KEY ? null : new String(key, StandardCharsets.UTF_8);
    }

    private static Throwable cause(Exception exception) {
        for (Throwable t = exception; t != null; t = t.getCause()) {
            if (t instanceof BadRecord) {
                return t;
            }
        }
        return exception;
    }
}
