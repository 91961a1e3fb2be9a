package dev.copydesk.enrich.quotes;

import java.util.Optional;

/** {@code “…,” according to Ada Byron.} */
final class QuoteThenSource implements AttributionRule {
    @Override
    public Optional<Found> apply(QuoteInContext quote) {
        int limit = quote.after();
        for (int i = quote.continuation(); i < limit; i++) {
            int end = quote.cues().endOfSource(i, limit);
            if (end > i) {
                var subject = quote.phrases().at(end, limit);
                if (subject != null) {
                    return Optional.of(new Found("quote-according-to", subject, i, end, true, 0.9));
                }
            }
        }
        return Optional.empty();
    }
}
