package dev.copydesk.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a digest shows it, its speaker named where the text tells.
 *
 * @param id the quote's, as in the enriched article
 * @param text the article's text at the spans, joined by one space
 * @param spans where the quote stands in the text, at least one
 * @param speakerId the speaker's, as in the enriched article; absent where the text does not tell who speaks
 * @param speakerName the fullest name of the speaker in the article; absent where {@code speakerId} is
 * @param links where to read about the speaker
 */
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

    /** Its words, with an ellipsis where the narrator's stand between its spans. */
    public String spoken() {
        var parts = new ArrayList<String>();
        int at = 0;
        for (var span : spans) {
            int end = at + span.end() - span.start();
            if (end > text.codePointCount(0, text.length())) {
                return text;
            }
            parts.add(text.substring(text.offsetByCodePoints(0, at), text.offsetByCodePoints(0, end)));
            at = end + 1;
        }
        return parts.size() < 2 ? text : String.join(" … ", parts);
    }
}
