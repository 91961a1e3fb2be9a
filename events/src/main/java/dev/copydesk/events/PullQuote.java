package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the page shows large and apart from the body.
 *
 * @param text the sentence
 * @param credit whom the page gives it to, as written there; absent where it does not say
 * @param repeats where the body says the same; empty where it does not
 */
public record PullQuote(String text, @Nullable String credit, List<Span> repeats) {
    public PullQuote {
        repeats = List.copyOf(repeats);
    }
}
