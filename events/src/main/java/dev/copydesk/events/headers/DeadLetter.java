package dev.copydesk.events.headers;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record that a stage could not process, as it goes to the stage's dead-letter topic: the original key, bytes and
 * headers, with the reason in headers of its own.
 *
 * @param stage the stage that could not process the record; null where a record does not say, or names none that is known
 * @param reason why
 * @param message what was wrong, for a person; at most 1,000 characters
 * @param stackTrace where it went wrong in the code; null unless the failure was unexpected
 * @param topic the topic of the original record
 * @param partition the partition of the original record; -1 where it is not known
 * @param offset the offset of the original record; -1 where it is not known
 * @param key the original key
 * @param value the original value
 * @param headers the original headers
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never compared
public record DeadLetter(
        @Nullable StageName stage,
        BadRecord.Reason reason,
        String message,
        @Nullable String stackTrace,
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Headers headers) {
    public static final String STAGE = "copydesk-dlq-stage";
    public static final String REASON = "copydesk-dlq-reason";
    public static final String MESSAGE = "copydesk-dlq-message";
    public static final String STACK_TRACE = "copydesk-dlq-stacktrace";
    public static final String TOPIC = "copydesk-dlq-topic";
    public static final String PARTITION = "copydesk-dlq-partition";
    public static final String OFFSET = "copydesk-dlq-offset";
    public static final String AT = "copydesk-dlq-at";

    /** How many bytes key, headers and value had; only where they did not all fit. */
    public static final String CUT = "copydesk-dlq-cut";

    private static final String PREFIX = "copydesk-dlq-";
    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_STACK_TRACE = 8_000;
    private static final int MAX_KEY = 64 << 10;
    private static final int MAX_HEADERS = 512 << 10;

    /**
     * The record to produce. Headers of an earlier failure are replaced. A producer's compression can carry a record past
     * every limit of the broker; what does not fit the dead-letter topic is cut, and {@link #CUT} says so. The whole stays
     * where {@link #TOPIC}, {@link #PARTITION} and {@link #OFFSET} say, as long as that topic keeps it.
     */
    public ProducerRecord<byte[], byte[]> toRecord(Topic deadLetters, Instant at) {
        var originals = originals(headers);
        int headerBytes = originals.stream().mapToInt(DeadLetter::size).sum();
        boolean fits = size(key) <= MAX_KEY && size(value) <= deadLetters.maxValueBytes() && headerBytes <= MAX_HEADERS;
        var record = new ProducerRecord<byte[], byte[]>(
                deadLetters.name(), cut(key, MAX_KEY), cut(value, deadLetters.maxValueBytes()));
        if (headerBytes <= MAX_HEADERS) {
            originals.forEach(record.headers()::add);
        }
        if (!fits) {
            put(record.headers(), CUT, size(key) + " " + headerBytes + " " + size(value));
        }
        if (stage != null) {
            put(record.headers(), STAGE, stage.code());
        }
        put(record.headers(), REASON, reason.code());
        put(record.headers(), MESSAGE, cut(message, MAX_MESSAGE));
        if (stackTrace != null) {
            put(record.headers(), STACK_TRACE, cut(stackTrace, MAX_STACK_TRACE));
        }
        put(record.headers(), TOPIC, topic);
        put(record.headers(), PARTITION, Integer.toString(partition));
        put(record.headers(), OFFSET, Long.toString(offset));
        put(record.headers(), AT, at.toString());
        return record;
    }

    /** The record that failed, to be produced once more: original topic, key, bytes and headers. */
    public ProducerRecord<byte[], byte[]> toRetry() {
        return new ProducerRecord<>(topic, null, key, value, originals(headers));
    }

    /**
     * What a record of a dead-letter topic says; {@code headers} are the original ones alone. What the record does not
     * say is null, empty, -1 or {@link BadRecord.Reason#INTERNAL}.
     */
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        return new DeadLetter(
                StageName.of(orEmpty(text(headers, STAGE))).orElse(null),
                BadRecord.Reason.of(orEmpty(text(headers, REASON))).orElse(BadRecord.Reason.INTERNAL),
                orEmpty(text(headers, MESSAGE)),
                text(headers, STACK_TRACE),
                orEmpty(text(headers, TOPIC)),
                (int) number(headers, PARTITION),
                number(headers, OFFSET),
                record.key(),
                record.value(),
                new RecordHeaders(originals(headers)));
    }

    /** The same, as the topic that it lies in tells whose it is. */
    public DeadLetter of(StageName known) {
        return new DeadLetter(known, reason, message, stackTrace, topic, partition, offset, key, value, headers);
    }

    /** When a record of a dead-letter topic failed, where it says. */
    public static Optional<Instant> at(Headers headers) {
        try {
            return Optional.ofNullable(text(headers, AT)).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The stack trace of an unexpected failure; none for one that its reason explains. */
    public static @Nullable String stackTraceOf(Throwable failure) {
        if (failure instanceof BadRecord) {
            return null;
        }
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Header> originals(Headers headers) {
        var originals = new ArrayList<Header>();
        for (Header header : headers) {
            if (!header.key().startsWith(PREFIX)) {
                originals.add(header);
            }
        }
        return originals;
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static long number(Headers headers, String name) {
        try {
            return Long.parseLong(orEmpty(text(headers, name)));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int size(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static int size(Header header) {
        return header.key().length() + size(header.value());
    }

    private static byte @Nullable [] cut(byte @Nullable [] bytes, int max) {
        return bytes == null || bytes.length <= max ? bytes : Arrays.copyOf(bytes, max);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max) + "…";
    }
}
