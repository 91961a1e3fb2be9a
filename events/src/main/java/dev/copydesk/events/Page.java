package dev.copydesk.events;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A page as received. On the topic its body is the value and the rest stands in headers, so that a newsroom can push
 * plain HTML with any Kafka client: a record with the URL as key and HTML as value is enough.
 *
 * @param url the URL that was asked for
 * @param finalUrl the one that answered, after redirects
 * @param status HTTP status, 200 where there was none
 * @param contentType as the server sent it ({@code text/html; charset=utf-8})
 * @param fetchedAt when it was fetched or received; absent where neither the header nor the record says
 * @param continues of which article it is the continuation; null for a page of its own
 * @param body the bytes, decompressed and otherwise as received
 */
@SuppressWarnings("ArrayRecordComponent") // a page's bytes are handed over, never compared
public record Page(
        String url,
        @Nullable String finalUrl,
        int status,
        @Nullable String contentType,
        @Nullable Instant fetchedAt,
        @Nullable Continuation continues,
        byte[] body) {
    public static final String URL = "url";
    public static final String FINAL_URL = "final-url";
    public static final String STATUS = "http-status";
    public static final String CONTENT_TYPE = "content-type";
    public static final String FETCHED_AT = "fetched-at";
    public static final String CONTINUES = "continues";
    public static final String PART = "part";

    /** A page of its own. */
    public Page(
            String url,
            @Nullable String finalUrl,
            int status,
            @Nullable String contentType,
            @Nullable Instant fetchedAt,
            byte[] body) {
        this(url, finalUrl, status, contentType, fetchedAt, null, body);
    }

    /** The page in a record of the topic. @throws BadRecord where it has no URL or no body, or says wrongly what it continues */
    public static Page of(@Nullable String key, byte @Nullable [] value, Headers headers, long timestamp) {
        if (value == null || value.length == 0) {
            throw new BadRecord(BadRecord.Reason.EMPTY, "a page without a body");
        }
        var named = text(headers, URL);
        var url = named == null ? key : named;
        if (url == null || url.isBlank()) {
            throw new BadRecord(BadRecord.Reason.NO_URL, "neither the key nor the header \"url\" names the page's URL");
        }
        return new Page(
                url,
                text(headers, FINAL_URL),
                status(headers),
                text(headers, CONTENT_TYPE),
                fetchedAt(headers, timestamp),
                continues(headers),
                value);
    }

    /** Writes everything but the body. */
    public void writeTo(Headers headers) {
        put(headers, URL, url);
        put(headers, FINAL_URL, finalUrl);
        put(headers, STATUS, Integer.toString(status));
        put(headers, CONTENT_TYPE, contentType);
        put(headers, FETCHED_AT, fetchedAt == null ? null : fetchedAt.toString());
        put(headers, CONTINUES, continues == null ? null : continues.first());
        put(headers, PART, continues == null ? null : Integer.toString(continues.part()));
    }

    /** The same page as the continuation of an article. */
    public Page continuing(@Nullable Continuation article) {
        return new Page(url, finalUrl, status, contentType, fetchedAt, article, body);
    }

    /** The URL that relative links of the page are resolved against, unless the page says otherwise. */
    public String baseUrl() {
        return finalUrl == null ? url : finalUrl;
    }

    private static int status(Headers headers) {
        var status = text(headers, STATUS);
        return status != null && status.matches("[1-5][0-9]{2}") ? Integer.parseInt(status) : 200;
    }

    private static @Nullable Continuation continues(Headers headers) {
        var first = text(headers, CONTINUES);
        if (first == null) {
            return null;
        }
        var part = text(headers, PART);
        if (part == null || !part.matches("[0-9]{1,3}")) {
            throw new BadRecord(BadRecord.Reason.BAD_URL, "a page that continues another, and no number of its part");
        }
        try {
            return new Continuation(first, Integer.parseInt(part));
        } catch (IllegalArgumentException e) {
            throw new BadRecord(BadRecord.Reason.BAD_URL, String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Instant fetchedAt(Headers headers, long timestamp) {
        var stated = text(headers, FETCHED_AT);
        try {
            return stated != null ? Instant.parse(stated) : timestamp < 0 ? null : Instant.ofEpochMilli(timestamp);
        } catch (DateTimeException e) {
            return timestamp < 0 ? null : Instant.ofEpochMilli(timestamp);
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return null;
        }
        var value = new String(header.value(), StandardCharsets.UTF_8).strip();
        return value.isEmpty() ? null : value;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        headers.remove(name);
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
