package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;

/** A quotation that is a paragraph, and below it a paragraph {@code — Ada Byron}. */
public final class CreditBelow implements AttributionRule {
    private static final int MAX_TOKENS = 14;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var narration = quote.narration();
        var paragraph = narration.paragraph(quote.index());
        int next = paragraph.index() + 1;
        var paragraphs = narration.reading().paragraphs();
        boolean whole = quote.first() == paragraph.firstToken() && quote.end() >= paragraph.endToken();
        if (!whole || next >= paragraphs.size()) {
            return Optional.empty();
        }
        var below = paragraphs.get(next);
        int first = below.firstToken();
        int end = below.endToken();
        if (end - first < 2 || end - first > MAX_TOKENS || !narration.isDash(first) || !narration.isNarrated(first)) {
            return Optional.empty();
        }
        var subject = quote.phrases().at(first + 1, end);
        if (subject == null || subject.kind() != NounPhrase.Kind.NAME || subject.first() != first + 1) {
            return Optional.empty();
        }
        boolean ends =
                subject.end() >= end || narration.isTerminator(subject.end()) || narration.isComma(subject.end());
        return ends
                ? Optional.of(
                        new FoundAttribution(AttributionMethod.CREDIT_BELOW, subject, first, first + 1, true, 0.9))
                : Optional.empty();
    }
}
