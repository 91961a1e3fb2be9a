package dev.copydesk.operations.deadletters;

import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.Retry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads what a list shows of a dead letter from its record, whatever bytes that has. */
final class LetterText {
    /** What Kafka Streams writes where it makes a dead letter by itself. */
    private static final String STREAMS = "__streams.errors.";

    private static final int MAX_MESSAGE = 240;

    /** A longer key is cut. */
    static final int MAX_KEY = 300;

    /** A record's URL stands near its beginning. */
    private static final int HEAD = 4 << 10;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern EXCEPTION =
            Pattern.compile("(?:[\\w$]{1,80}\\.){0,20}([\\w$]{1,80})(?::.*)?", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile("status ([0-9]{3}) of .*", Pattern.DOTALL);
    private static final Pattern CANONICAL =
            Pattern.compile("\"canonicalUrl\"\\s{0,9}:\\s{0,9}\"(https?://[^\"\\\\\\s]{1,290})\"");
    private static final Pattern URL = Pattern.compile("\"url\"\\s{0,9}:\\s{0,9}\"(https?://[^\"\\\\\\s]{1,290})\"");

    /** The bytes of key, headers and value. */
    private static final Pattern CUT = Pattern.compile("[0-9]{1,9} [0-9]{1,9} ([0-9]{1,9})");

    private LetterText() {}

    /** The letter, as if nothing had been done with it. */
    static Letter of(String dataset, ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        var id = new LetterId(dataset, record.partition(), record.offset());
        var key = cut(record.key(), MAX_KEY);
        var retry = Retry.read(headers);
        var message = text(headers, DeadLetter.MESSAGE);
        return new Letter(
                id,
                id.stage().orElseThrow(),
                cause(headers),
                cut(message == null ? orEmpty(text(headers, STREAMS + "message")) : message, MAX_MESSAGE),
                about(record, key),
                key,
                Instant.ofEpochMilli(Math.max(0, record.timestamp())),
                source(headers),
                retry.map(Retry::attempt).orElse(0),
                retry.flatMap(r -> LetterId.of(r.of())).orElse(null),
                bytes(record),
                headers.lastHeader(DeadLetter.CUT) != null);
    }

    /** How many bytes the value had, which those that are here may be the beginning of. */
    private static int bytes(ConsumerRecord<byte[], byte[]> record) {
        int here = record.value() == null ? 0 : record.value().length;
        var cut = CUT.matcher(orEmpty(text(record.headers(), DeadLetter.CUT)));
        return cut.matches() ? Math.max(here, Integer.parseInt(cut.group(1))) : here;
    }

    private static String cause(Headers headers) {
        var code = text(headers, DeadLetter.REASON);
        if (code == null || !CODE.matcher(code).matches()) {
            var exception = text(headers, STREAMS + "exception");
            return exception == null ? "unknown" : "internal" + kind(exception);
        }
        if (code.equals("internal")) {
            var trace = text(headers, DeadLetter.STACK_TRACE);
            return trace == null ? code : code + kind(trace.lines().findFirst().orElse(""));
        }
        if (code.equals("http-status")) {
            var status = STATUS.matcher(orEmpty(text(headers, DeadLetter.MESSAGE)));
            return status.matches() ? code + ":" + status.group(1) : code;
        }
        return code;
    }

    private static String kind(String exception) {
        var name = EXCEPTION.matcher(exception.strip());
        return name.matches() ? ":" + name.group(1) : "";
    }

    /** Where the record stood that failed; null where the letter does not say so. */
    static @Nullable RecordPlace source(Headers headers) {
        var topic = text(headers, DeadLetter.TOPIC);
        var partition = text(headers, DeadLetter.PARTITION);
        var offset = text(headers, DeadLetter.OFFSET);
        if (topic == null || partition == null || offset == null) {
            return null;
        }
        try {
            return new RecordPlace(topic, Integer.parseInt(partition), Long.parseLong(offset));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A page's URL is its key or its header; that of a request or an article stands in its value. */
    private static String about(ConsumerRecord<byte[], byte[]> record, String key) {
        if (NormalizedUrl.tryOf(key).isPresent()) {
            return key;
        }
        var url = text(record.headers(), "url");
        if (url != null) {
            return cut(url, MAX_KEY);
        }
        var value = record.value();
        if (value != null && value.length > 0 && value[0] == '{') {
            var head = new String(value, 0, Math.min(value.length, HEAD), StandardCharsets.UTF_8);
            for (var pattern : new Pattern[] {CANONICAL, URL}) {
                var found = pattern.matcher(head);
                if (found.find()) {
                    return found.group(1);
                }
            }
        }
        return key;
    }

    static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String cut(byte @Nullable [] bytes, int max) {
        // a character has at most four bytes
        return bytes == null
                ? ""
                : cut(new String(bytes, 0, Math.min(bytes.length, 4 * max), StandardCharsets.UTF_8), max);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max) + "…";
    }
}
