package dev.copydesk.events.headers;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Draft;
import dev.copydesk.events.json.Json;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A language model's draft, beside an article that comes back to {@code articles} to be enriched with it. */
public final class DraftHeader {
    public static final String HEADER = "copydesk-draft";

    private static final int MAX_BYTES = 128 << 10;

    private DraftHeader() {}

    /** @throws BadRecord OUTPUT_TOO_LARGE */
    public static void write(Headers headers, Draft draft) {
        headers.remove(HEADER);
        headers.add(HEADER, Json.bytes(draft, MAX_BYTES));
    }

    /**
     * The draft; null where there is none.
     *
     * @throws BadRecord INPUT_TOO_LARGE, or where the bytes are none
     */
    public static @Nullable Draft read(Headers headers) {
        var header = headers.lastHeader(HEADER);
        if (header == null || header.value() == null) {
            return null;
        }
        if (header.value().length > MAX_BYTES) {
            throw new BadRecord(
                    BadRecord.Reason.INPUT_TOO_LARGE,
                    "a draft of " + header.value().length + " bytes; at most " + MAX_BYTES);
        }
        return Json.read(header.value(), Draft.class);
    }
}
