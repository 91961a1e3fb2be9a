package dev.copydesk.publish.writing.model;

import dev.copydesk.publish.writing.DraftRefusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a writer has done since it began.
 *
 * @param calls to the endpoint
 * @param tokens that they cost
 * @param accepted drafts whose text is used
 * @param refused drafts whose text is not, by the reason
 * @param circuitOpen whether the endpoint is being left alone
 */
public record WriterCounts(
        long calls, long tokens, long accepted, Map<DraftRefusal, Long> refused, boolean circuitOpen) {
    public WriterCounts {
        var copy = new EnumMap<DraftRefusal, Long>(DraftRefusal.class);
        copy.putAll(refused);
        refused = Collections.unmodifiableMap(copy);
    }
}
