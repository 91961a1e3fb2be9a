package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence that the page shows large and apart; {@code repeats} is where the body says the same. */
public record PullQuote(String text, @Nullable String credit, List<Span> repeats) {
    public PullQuote {
        repeats = List.copyOf(repeats);
    }
}
