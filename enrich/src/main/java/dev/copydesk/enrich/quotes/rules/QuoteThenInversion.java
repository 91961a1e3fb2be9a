package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.Inversion;
import java.util.Optional;

/** {@code « … », a-t-elle ajouté}, {@code « … », s’étonne lundi le maire}: an inverted clause right behind the quotation. */
public final class QuoteThenInversion implements AttributionRule {
    private static final int MIN_WORDS = 4;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var clause = quote.goesOn() ? quote.inversions().at(quote.continuation(), quote.after()) : null;
        if (clause == null || !(clause.isSure() || invites(quote))) {
            return Optional.empty();
        }
        return Optional.of(new FoundAttribution(
                AttributionMethod.QUOTE_VERB_SUBJECT,
                clause.speaker(),
                clause.verb(),
                clause.verb() + 1,
                true,
                confidence(clause)));
    }

    private static double confidence(Inversion clause) {
        return clause.isSure() ? 0.97 : 0.7;
    }

    /** Whether a comma parts a sentence from a word that may be a verb. */
    private static boolean invites(QuoteInContext quote) {
        var narration = quote.narration();
        boolean comma = narration.lastChar(quote.index()) == ','
                || (quote.end() < quote.after() && narration.isComma(quote.end()));
        return comma && quote.end() - quote.first() >= MIN_WORDS + 2;
    }
}
