package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.language.WordList;
import java.util.Optional;

/** {@code Ada Byron, the mill's owner: “…”}: a name and a colon, without a verb. */
public final class LabelThenQuote implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (!quote.followsColon()) {
            return Optional.empty();
        }
        var narration = quote.narration();
        int start = behindDash(quote);
        for (int i = start; i < quote.first() - 1; i++) {
            if (!narration.isNarrated(i)
                    || quote.cues().at(i) != null
                    || narration.lexicon().has(WordList.AUXILIARIES, narration.key(i))) {
                return Optional.empty();
            }
        }
        var credited = quote.nouns().credited(start, quote.first() - 1);
        if (credited != null) {
            return label(quote, credited);
        }
        var subject = quote.phrases().at(start, quote.first() - 1);
        if (subject == null || subject.kind() != NounPhrase.Kind.NAME || subject.first() > start + 1) {
            return Optional.empty();
        }
        boolean ends = subject.end() == quote.first() - 1 || narration.isComma(subject.end());
        return ends ? label(quote, subject) : Optional.empty();
    }

    private static Optional<FoundAttribution> label(QuoteInContext quote, NounPhrase subject) {
        return Optional.of(new FoundAttribution(
                AttributionMethod.LABEL_QUOTE, subject, quote.first() - 1, quote.first(), false, 0.9));
    }

    private static int behindDash(QuoteInContext quote) {
        int start = quote.first() - 1;
        while (start > quote.before() && !quote.narration().isDash(start - 1)) {
            start--;
        }
        return start;
    }
}
