package dev.copydesk.events.headers;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/**
 * The mark of an article that comes back to {@code articles} to be enriched again. Without it an article whose content is
 * known makes no new event; with it one whose content is no longer the newest makes none.
 */
public final class Replay {
    public static final String HEADER = "copydesk-replay";

    private static final byte[] ENRICH = "enrich".getBytes(StandardCharsets.UTF_8);

    private Replay() {}

    public static void mark(Headers headers) {
        headers.remove(HEADER);
        headers.add(HEADER, ENRICH);
    }

    public static boolean isMarked(Headers headers) {
        return headers.lastHeader(HEADER) != null;
    }
}
