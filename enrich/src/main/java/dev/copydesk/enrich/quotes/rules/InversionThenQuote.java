package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.Inversion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code Certes, concède-t-elle, le moulin est « perdu »}, {@code comme l’explique Claire Morel : « … »}: an inverted clause
 * before the quotation, between commas or behind a conjunction.
 */
public final class InversionThenQuote implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (!quote.inversions().areKnown()) {
            return Optional.empty();
        }
        for (int i = quote.first() - 2; i >= quote.before(); i--) {
            var clause = opens(quote, i) ? clause(quote, i) : null;
            if (clause != null) {
                return Optional.of(new FoundAttribution(
                        AttributionMethod.SUBJECT_VERB_QUOTE,
                        clause.speaker(),
                        clause.verb(),
                        clause.verb() + 1,
                        false,
                        0.85));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(QuoteInContext quote, int at) {
        return quote.narration().isNarrated(at)
                && (quote.narration().isComma(at)
                        || quote.grammar().isManner(at)
                        || (quote.followsColon() && quote.grammar().isConjunction(at)));
    }

    private static @Nullable Inversion clause(QuoteInContext quote, int opening) {
        var narration = quote.narration();
        var clause = quote.inversions().at(opening + 1, quote.first());
        if (clause == null || !clause.isSure() || quote.cues().isWeak(clause.verb())) {
            return null;
        }
        boolean closed = clause.end() < quote.first()
                && narration.isNarrated(clause.end())
                && (narration.isComma(clause.end()) || narration.isPunctuation(clause.end(), ":"));
        return closed ? clause : null;
    }
}
