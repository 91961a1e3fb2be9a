package dev.copydesk.enrich.quotes;

import java.util.Optional;

/** {@code According to Ada Byron, “…”} */
final class SourceThenQuote implements AttributionRule {
    @Override
    public Optional<Found> apply(QuoteInContext quote) {
        for (int i = quote.first() - 1; i >= quote.before(); i--) {
            int end = quote.narration().isNarrated(i) ? quote.cues().endOfLeadingSource(i, quote.first()) : i;
            if (end > i) {
                var subject = quote.phrases().at(end, quote.first());
                if (subject != null && !belongsTo(quote, subject)) {
                    return Optional.of(new Found("according-to-quote", subject, i, end, false, 0.85));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the marked words are a part of the name of a source that leads up to them. */
    static boolean isWithinSource(QuoteInContext quote) {
        for (int i = quote.first() - 1; i >= quote.before(); i--) {
            int end = quote.narration().isNarrated(i) ? quote.cues().endOfLeadingSource(i, quote.first()) : i;
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
