package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;

/**
 * {@code Für den Besitzer ist die Mühle „verloren“}, {@code Pour elle, c’est « perdu »}: whose judgement it is opens the
 * clause; a form of {@code be} follows, or a comma where the verb does not come second.
 */
public final class JudgeThenQuote implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        int from = opening(quote);
        int end = quote.sources().endOfJudging(from, quote.first());
        if (end == from) {
            return Optional.empty();
        }
        var judge = quote.phrases().at(end, quote.first());
        if (judge == null || judge.end() >= quote.first() || !quote.narration().isNarrated(judge.end())) {
            return Optional.empty();
        }
        boolean judges = quote.subjects().isVerbSecond()
                ? quote.grammar().isCopula(judge.end()) && quote.subjects().maySpeak(judge)
                : quote.narration().isComma(judge.end()) && isSpeaker(quote, judge);
        return judges
                ? Optional.of(new FoundAttribution(AttributionMethod.VIEW_QUOTE, judge, from, end, false, 0.75))
                : Optional.empty();
    }

    /** Where the clause begins, a conjunction skipped: {@code Mais pour elle}. */
    private static int opening(QuoteInContext quote) {
        int from = quote.before();
        boolean joined = from + 1 < quote.first()
                && quote.narration().isNarrated(from)
                && quote.grammar().isConjunction(from);
        return joined ? from + 1 : from;
    }

    private static boolean isSpeaker(QuoteInContext quote, NounPhrase judge) {
        return switch (judge.kind()) {
            case PRONOUN ->
                !quote.grammar().isThing(judge.first()) && !quote.grammar().isRelative(judge.first());
            case NAME -> true;
            case NOMINAL ->
                quote.grammar().isNominal(judge.head()) || quote.grammar().isTitle(judge.head());
            case HIDDEN, DROPPED -> false;
        };
    }
}
