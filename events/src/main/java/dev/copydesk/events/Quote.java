package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.copydesk.events.Attribution.Attributed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An utterance: {@code text} is the article's text at the spans, joined by one space. A span is what stands between the
 * marks.
 *
 * @param id of the article and the words: stable across its versions whatever is said around them; of words quoted
 *     several times, the later ones' stay when one is added or removed before them
 * @param text the article's text at the spans, joined by one space
 * @param spans where the words between the quotation marks stand, at least one, in order
 * @param kind a whole utterance or words within a paraphrase
 * @param speaker who said it; null exactly where {@code unattributed} gives the reason
 * @param unattributed why there is no speaker: {@code no-cue}, {@code ambiguous}, {@code pronoun-unresolved} or
 *     {@code anonymous}; absent where there is one
 * @param cue the words that attribute it ({@code said}, {@code according to})
 * @param cueSpan where the cue stands; never without the cue
 * @param rule the name of the rule that decided
 * @param confidence how likely the words are a quotation of this speaker, 0 to 1
 * @param prefix up to 32 characters of the text before the first span (W3C TextQuoteSelector)
 * @param suffix up to 32 characters of the text after the last span (W3C TextQuoteSelector)
 */
public record Quote(
        String id,
        String text,
        List<Span> spans,
        QuoteKind kind,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Attributed speaker,
        @Nullable String unattributed,
        @Nullable String cue,
        @Nullable Span cueSpan,
        String rule,
        double confidence,
        String prefix,
        String suffix) {
    public Quote {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quote without a span: " + text);
        }
        if ((speaker == null) == (unattributed == null)) {
            throw new IllegalArgumentException("a quote has a speaker or the reason why none: " + text);
        }
        if (cue == null && cueSpan != null) {
            throw new IllegalArgumentException("a place of a cue without the cue: " + text);
        }
        Confidence.check(confidence);
    }

    /** A quote of which it is not known where its cue stands. */
    public Quote(
            String id,
            String text,
            List<Span> spans,
            QuoteKind kind,
            @Nullable Attributed speaker,
            @Nullable String unattributed,
            @Nullable String cue,
            String rule,
            double confidence,
            String prefix,
            String suffix) {
        this(id, text, spans, kind, speaker, unattributed, cue, null, rule, confidence, prefix, suffix);
    }

    /** The speaker where the attribution may be printed unread; null otherwise. */
    public @Nullable Attributed certainSpeaker() {
        return speaker != null && speaker.certain() ? speaker : null;
    }

    public Attribution attribution() {
        if (speaker != null) {
            return speaker;
        }
        return new Attribution.Unattributed(unattributed == null ? "" : unattributed);
    }
}
