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
                if (subject != null) {
                    return Optional.of(new Found("according-to-quote", subject, i, end, false, 0.85));
                }
            }
        }
        return Optional.empty();
    }
}
