package dev.copydesk.enrich.quotes.rules;

import java.util.Optional;

/** {@code Für den Besitzer ist die Mühle „verloren“}: whose judgement it is opens the clause, a form of {@code be} follows. */
public final class JudgeThenQuote implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        int from = quote.before();
        int end = quote.sources().endOfJudging(from, quote.first());
        if (end == from) {
            return Optional.empty();
        }
        var judge = quote.phrases().at(end, quote.first());
        if (judge == null) {
            return Optional.empty();
        }
        boolean judges = judge.end() < quote.first()
                && quote.narration().isNarrated(judge.end())
                && quote.grammar().isCopula(judge.end())
                && quote.subjects().maySpeak(judge);
        return judges
                ? Optional.of(new FoundAttribution(AttributionMethod.VIEW_QUOTE, judge, from, end, false, 0.75))
                : Optional.empty();
    }
}
