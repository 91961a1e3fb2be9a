package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that an article stands on.
 *
 * @param joined those whose text is part of the article's, in order
 * @param count how many pages there are; absent where no page says so
 * @param next the URL of the first that is not in the text, normalised; absent where none is missing
 */
public record Parts(
        List<Part> joined,
        @Nullable Integer count,
        @Nullable String next) {
    public Parts {
        joined = List.copyOf(joined);
    }
}
