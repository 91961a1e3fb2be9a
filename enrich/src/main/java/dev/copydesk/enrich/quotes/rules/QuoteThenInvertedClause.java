package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.language.WordList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code „…“, sagte gestern die Sprecherin}, {@code „…“, hatte sie erklärt}, {@code „…“, heißt es in dem Brief}: where the
 * verb comes second, a quotation before it puts its subject behind it. A comma makes a cue of a verb that no list has.
 */
public final class QuoteThenInvertedClause implements AttributionRule {
    private static final int MIN_WORDS = 4;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        int from = quote.continuation();
        int verb = quote.sources().endOfWords(from, quote.after());
        if (!quote.subjects().isVerbSecond() || !quote.goesOn() || verb >= quote.after()) {
            return Optional.empty();
        }
        int limit = quote.narration().sentenceEnd(quote.index());
        var cue = quote.cues().at(verb);
        if (cue != null) {
            var subject = cue.impersonal() || cue.quoting()
                    ? quote.subjects().of(cue, verb, limit)
                    : quote.subjects().behind(verb, limit);
            return found(subject, cue.at(), 0.97);
        }
        boolean first = verb > from || quote.before() == quote.first() || followsWords(quote);
        if (quote.cues().isAuxiliary(verb)) {
            return afterAuxiliary(quote, verb);
        }
        return first && invites(quote, verb)
                ? found(quote.subjects().behind(verb, limit), verb, 0.7)
                : Optional.empty();
    }

    /** {@code Mit den Worten „…“}. */
    private static boolean followsWords(QuoteInContext quote) {
        for (int i = Math.max(quote.before(), quote.first() - MIN_WORDS); i < quote.first(); i++) {
            if (quote.sources().endOfWords(i, quote.first()) == quote.first()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FoundAttribution> afterAuxiliary(QuoteInContext quote, int auxiliary) {
        if (quote.phrases().at(auxiliary + 1, quote.after()) == null) {
            return Optional.empty();
        }
        for (int i = auxiliary + 1; i < quote.after(); i++) {
            var cue = quote.narration().isNarrated(i) ? quote.cues().at(i) : null;
            if (cue != null) {
                return found(quote.subjects().of(cue, auxiliary, quote.after()), i, 0.9);
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundAttribution> found(@Nullable NounPhrase subject, int cue, double confidence) {
        return subject == null
                ? Optional.empty()
                : Optional.of(new FoundAttribution(
                        AttributionMethod.QUOTE_VERB_SUBJECT, subject, cue, cue + 1, true, confidence));
    }

    /** Whether a comma parts a sentence from a word that may be a verb. */
    private static boolean invites(QuoteInContext quote, int verb) {
        var narration = quote.narration();
        boolean comma =
                narration.lastChar(quote.index()) == ',' || (verb > quote.end() && narration.isComma(quote.end()));
        var token = narration.token(verb);
        var lexicon = narration.lexicon();
        return comma
                && quote.end() - quote.first() >= MIN_WORDS + 2
                && token.isWord()
                && !token.isCapitalised()
                && !quote.grammar().isDeterminer(verb)
                && !quote.grammar().isPreposition(verb)
                && !quote.grammar().isConjunction(verb)
                && !quote.grammar().isAdverb(verb)
                && !quote.grammar().isPronoun(verb)
                && !lexicon.has(WordList.SUBORDINATORS, token.key());
    }
}
