package dev.copydesk.enrich.quotes.rules;

import java.util.Optional;

/** {@code “…,” according to Ada Byron.} */
public final class QuoteThenSource implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        int limit = quote.after();
        for (int i = quote.continuation(); i < limit; i++) {
            int end = quote.sources().endOfSource(i, limit);
            boolean opens = i == quote.continuation() || quote.narration().isComma(i - 1);
            if (end > i + 1 || (end > i && opens)) {
                boolean some = end + 1 < limit
                        && quote.narration().isNarrated(end)
                        && quote.grammar().isPreposition(end);
                var subject = quote.phrases().at(some ? end + 1 : end, limit);
                if (subject != null) {
                    return Optional.of(
                            new FoundAttribution(AttributionMethod.QUOTE_ACCORDING_TO, subject, i, end, true, 0.9));
                }
            }
        }
        return Optional.empty();
    }
}
