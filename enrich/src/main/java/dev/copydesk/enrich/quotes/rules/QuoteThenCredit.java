package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;

/** {@code “…” — Ada Byron}: a dash and a name end the paragraph. */
public final class QuoteThenCredit implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var narration = quote.narration();
        if (quote.end() + 1 >= quote.after() || !narration.isDash(quote.end())) {
            return Optional.empty();
        }
        var subject = quote.phrases().at(quote.end() + 1, quote.after());
        if (subject == null || subject.kind() != NounPhrase.Kind.NAME) {
            return Optional.empty();
        }
        boolean last = (subject.end() >= quote.after() || narration.isComma(subject.end()))
                && narration.paragraph(quote.index()).firstToken() == quote.first();
        return last
                ? Optional.of(new FoundAttribution(
                        AttributionMethod.QUOTE_CREDIT, subject, quote.end(), quote.end() + 1, true, 0.9))
                : Optional.empty();
    }
}
