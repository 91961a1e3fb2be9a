package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.NormalizedUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the others that its article stands on.
 *
 * @param number which it is itself, from 1
 * @param next the one that follows
 * @param count how many there are
 */
public record ArticlePaging(
        int number, @Nullable NormalizedUrl next, @Nullable Integer count) {
    /** Whether there are others. */
    public boolean isPaged() {
        return next != null || (count != null && count > 1);
    }
}
