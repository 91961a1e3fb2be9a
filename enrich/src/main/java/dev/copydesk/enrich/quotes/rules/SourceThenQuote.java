package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;

/** {@code According to Ada Byron, “…”} */
public final class SourceThenQuote implements AttributionRule {
    private final boolean adjacent;

    private SourceThenQuote(boolean adjacent) {
        this.adjacent = adjacent;
    }

    /** Of a source that stands right before the quotation. */
    public static SourceThenQuote adjacent() {
        return new SourceThenQuote(true);
    }

    public static SourceThenQuote anywhere() {
        return new SourceThenQuote(false);
    }

    /** Not the source of another quotation before, where a verb of speech stands between the two. */
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        boolean told = false;
        boolean parted = false;
        for (int i = quote.first() - 1; i >= quote.before() && !(told && parted); i--) {
            boolean narrated = quote.narration().isNarrated(i);
            parted |= !narrated;
            told |= !parted && quote.cues().at(i) != null;
            int end = narrated ? quote.sources().endOfLeadingSource(i, quote.first()) : i;
            if (end > i) {
                var subject = quote.phrases().at(end, quote.first());
                if (subject != null && !belongsTo(quote, subject) && (!adjacent || isAdjacent(quote, subject))) {
                    return Optional.of(
                            new FoundAttribution(AttributionMethod.ACCORDING_TO_QUOTE, subject, i, end, false, 0.85));
                }
            }
        }
        return adjacent ? Optional.empty() : view(quote);
    }

    private static boolean isAdjacent(QuoteInContext quote, NounPhrase source) {
        return source.end() == quote.first() - 1 && quote.followsComma();
    }

    /** {@code For Ada Byron, the mill was “…”}: whose view it is stands first, and a form of {@code be} before the quotation. */
    private static Optional<FoundAttribution> view(QuoteInContext quote) {
        int at = quote.before();
        int verb = quote.first() - 1;
        var holder =
                at + 1 < verb && quote.sources().opensView(at) ? quote.phrases().at(at + 1, verb) : null;
        if (holder != null
                && quote.subjects().isSpeaker(holder)
                && quote.narration().isComma(holder.end())) {
            return Optional.of(new FoundAttribution(AttributionMethod.VIEW_QUOTE, holder, at, at + 1, false, 0.75));
        }
        boolean viewed = at + 1 < verb
                && quote.narration().isNarrated(verb)
                && quote.grammar().isBe(verb)
                && quote.sources().opensView(at);
        var subject = viewed ? quote.phrases().at(at + 1, verb) : null;
        return subject != null
                        && subject.kind() == NounPhrase.Kind.NAME
                        && quote.narration().isComma(subject.end())
                ? Optional.of(new FoundAttribution(AttributionMethod.VIEW_QUOTE, subject, at, at + 1, false, 0.7))
                : Optional.empty();
    }

    /** Whether the marked words are a part of the name of a source that leads up to them. */
    public static boolean isWithinSource(QuoteInContext quote) {
        for (int i = quote.first() - 1; i >= quote.before(); i--) {
            int end = quote.narration().isNarrated(i) ? quote.sources().endOfLeadingSource(i, quote.first()) : i;
            var source = end > i ? quote.phrases().at(end, quote.first()) : null;
            if (source != null && belongsTo(quote, source)) {
                return true;
            }
        }
        return false;
    }

    /** {@code nach Angaben des Leiters von „…“}: the marked words are a part of the source's name. */
    private static boolean belongsTo(QuoteInContext quote, NounPhrase source) {
        int gap = quote.first() - source.end();
        boolean small = gap > 0 && gap <= 2;
        for (int i = source.end(); small && i < quote.first(); i++) {
            small = quote.grammar().isPreposition(i) || quote.grammar().isDeterminer(i);
        }
        return small && quote.grammar().isPreposition(source.end());
    }
}
