package dev.copydesk.events.headers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The history of a record that was a dead letter and has been sent again. A dead letter that becomes of it carries the
 * same headers.
 *
 * @param attempt its number, from 1
 * @param of the dead letter that was sent again ({@code extract.dlq-2@17})
 * @param first the first dead letter of the record; the same as {@code of} at the first attempt
 * @param at when it was sent again; null where it does not say
 */
public record Retry(
        int attempt, String of, String first, @Nullable Instant at) {
    public static final String ATTEMPT = "copydesk-retry-attempt";
    public static final String OF = "copydesk-retry-of";
    public static final String FIRST = "copydesk-retry-first";
    public static final String AT = "copydesk-retry-at";

    private static final int LONGEST = 300;

    /** Writes the history, in place of that which is there. */
    public void write(Headers headers) {
        put(headers, ATTEMPT, Integer.toString(attempt));
        put(headers, OF, of);
        put(headers, FIRST, first);
        headers.remove(AT);
        if (at != null) {
            put(headers, AT, at.toString());
        }
    }

    /** The history; empty where there is none, or it is not one. */
    public static Optional<Retry> read(Headers headers) {
        var attempt = text(headers, ATTEMPT);
        var of = text(headers, OF);
        if (attempt == null || of == null) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(attempt);
            var first = text(headers, FIRST);
            return number < 1
                    ? Optional.empty()
                    : Optional.of(new Retry(number, of, first == null ? of : first, instant(text(headers, AT))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null || header.value().length > LONGEST
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
