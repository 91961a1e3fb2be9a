package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;
import java.util.stream.IntStream;

/** A quotation that is a paragraph, and below it a paragraph {@code — Ada Byron} or {@code Ada Byron, owner of the mill}. */
public final class CreditBelow implements AttributionRule {
    private static final int MAX_TOKENS = 14;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var narration = quote.narration();
        var paragraph = narration.paragraph(quote.index());
        int next = paragraph.index() + 1;
        var paragraphs = narration.reading().paragraphs();
        int rest = quote.end();
        while (rest < paragraph.endToken() && narration.isTerminator(rest)) {
            rest++;
        }
        boolean whole = quote.first() == paragraph.firstToken() && rest >= paragraph.endToken();
        if (!whole || next >= paragraphs.size()) {
            return Optional.empty();
        }
        var below = paragraphs.get(next);
        int first = below.firstToken();
        int end = below.endToken();
        if (end - first < 2 || end - first > MAX_TOKENS || !narration.isNarrated(first)) {
            return Optional.empty();
        }
        boolean dash = narration.isDash(first);
        int name = dash ? first + 1 : first;
        var subject = quote.phrases().at(name, end);
        boolean named = subject != null && subject.kind() == NounPhrase.Kind.NAME && subject.first() == name;
        if (subject == null || !named || !(dash || isSignature(quote, subject, end))) {
            return Optional.empty();
        }
        boolean ends =
                subject.end() >= end || narration.isTerminator(subject.end()) || narration.isComma(subject.end());
        return ends
                ? Optional.of(
                        new FoundAttribution(AttributionMethod.CREDIT_BELOW, subject, first, first + 1, true, 0.9))
                : Optional.empty();
    }

    /** {@code Ada Byron, owner of the mill}: a full name, a comma and what they are, without a verb and a full stop. */
    private static boolean isSignature(QuoteInContext quote, NounPhrase name, int end) {
        var narration = quote.narration();
        boolean full = name.headEnd() - name.first() > 1 && name.end() < end && narration.isComma(name.end());
        boolean clause = IntStream.range(name.end() + 1, end)
                .anyMatch(i -> !narration.isNarrated(i)
                        || narration.isTerminator(i)
                        || quote.grammar().isVerb(i)
                        || quote.grammar().isAuxiliary(i)
                        || quote.grammar().isPronoun(i));
        return full && !clause;
    }
}
