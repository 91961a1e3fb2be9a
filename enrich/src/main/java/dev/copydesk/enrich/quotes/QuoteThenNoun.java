package dev.copydesk.enrich.quotes;

import java.util.Optional;

/** {@code “…,” came the reply from Ada Byron}, {@code “…”: Ada Byron’s plea}, {@code “…” That was the view of Ada Byron}. */
final class QuoteThenNoun implements AttributionRule {
    private static final int MAX_BETWEEN = 3;

    @Override
    public Optional<Found> apply(QuoteInContext quote) {
        var narration = quote.narration();
        int from = quote.end();
        for (int i = from; i < quote.after() && i - from <= MAX_BETWEEN && narration.isNarrated(i); i++) {
            if (i > from || narration.token(i).isCapitalised()) {
                var owner = quote.nouns().owner(i, quote.after());
                if (owner != null) {
                    return Optional.of(new Found("quote-noun", owner, from, Math.max(i, from + 1), true, 0.8));
                }
            }
            boolean link = quote.grammar().isBe(i)
                    || (i == quote.continuation()
                            && narration.token(i).isWord()
                            && !quote.grammar().isPreposition(i))
                    || narration.isComma(i)
                    || narration.isDash(i)
                    || narration.isPunctuation(i, ":");
            if (!link) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
