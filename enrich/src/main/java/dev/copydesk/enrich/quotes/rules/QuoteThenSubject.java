package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.language.WordList;
import java.util.Optional;

/** {@code “…,” Ada Byron retaliated.} A comma before the closing mark makes a cue of a verb that no list has. */
public final class QuoteThenSubject implements AttributionRule {
    private static final int MIN_WORDS = 4;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (quote.subjects().isVerbSecond() || quote.inversions().areKnown()) {
            return Optional.empty();
        }
        var narration = quote.narration();
        int from = quote.continuation();
        boolean invites =
                narration.lastChar(quote.index()) == ',' || (from > quote.end() && narration.isComma(quote.end()));
        if (!invites || quote.end() - quote.first() < MIN_WORDS + 2) {
            return Optional.empty();
        }
        var subject = quote.phrases().at(from, quote.after());
        if (subject == null || subject.first() > from || quote.grammar().isRelative(subject.first())) {
            return Optional.empty();
        }
        int verb = subject.end();
        if (verb >= quote.after()
                || !narration.token(verb).isWord()
                || narration.token(verb).isCapitalised()) {
            return Optional.empty();
        }
        var key = narration.key(verb);
        var lexicon = narration.lexicon();
        boolean function = lexicon.has(WordList.AUXILIARIES, key)
                || lexicon.has(WordList.PREPOSITIONS, key)
                || lexicon.has(WordList.CONJUNCTIONS, key);
        return function
                ? Optional.empty()
                : Optional.of(
                        new FoundAttribution(AttributionMethod.QUOTE_SUBJECT, subject, verb, verb + 1, true, 0.7));
    }
}
