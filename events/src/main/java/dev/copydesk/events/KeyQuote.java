package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote as a digest shows it, its speaker named where the text tells. */
public record KeyQuote(
        String id,
        String text,
        List<Span> spans,
        @Nullable String speakerId,
        @Nullable String speakerName,
        List<ProfileLink> links) {
    public KeyQuote {
        spans = List.copyOf(spans);
        links = List.copyOf(links);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quote without a span: " + text);
        }
    }
}
