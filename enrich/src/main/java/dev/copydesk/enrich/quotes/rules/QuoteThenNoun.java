package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code “…,” came the reply from Ada Byron}, {@code “…”: Ada Byron’s plea}, {@code “…” That was the view of Ada Byron}. */
public final class QuoteThenNoun implements AttributionRule {
    private static final int MAX_BETWEEN = 3;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var narration = quote.narration();
        int from = quote.end();
        for (int i = from; i < quote.after() && i - from <= MAX_BETWEEN && narration.isNarrated(i); i++) {
            var told = quote.grammar().isBe(i) ? told(quote, i) : null;
            if (told != null) {
                return Optional.of(new FoundAttribution(AttributionMethod.QUOTE_NOUN, told, i, i + 1, true, 0.8));
            }
            if (i > from || narration.token(i).isCapitalised()) {
                var owner = quote.nouns().owner(i, quote.after());
                if (owner != null) {
                    return Optional.of(new FoundAttribution(
                            AttributionMethod.QUOTE_NOUN, owner, from, Math.max(i, from + 1), true, 0.8));
                }
            }
            boolean link = quote.grammar().isBe(i)
                    || (i == quote.continuation()
                            && narration.token(i).isWord()
                            && !quote.grammar().isPreposition(i)
                            && (narration.token(i).isCapitalised() || !isSmall(quote, i)))
                    || narration.isComma(i)
                    || narration.isDash(i)
                    || narration.isPunctuation(i, ":");
            if (!link) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSmall(QuoteInContext quote, int at) {
        return quote.grammar().isConjunction(at) || quote.grammar().isDeterminer(at);
    }

    /** {@code was how Ada Byron put it}. */
    private static @Nullable NounPhrase told(QuoteInContext quote, int be) {
        boolean how = be + 1 < quote.after()
                && quote.grammar().isConjunction(be + 1)
                && !quote.grammar().isJoint(be + 1);
        var subject = how ? quote.phrases().at(be + 2, quote.after()) : null;
        return subject != null && quote.cues().after(subject.end(), quote.after()) != null ? subject : null;
    }
}
