package dev.copydesk.enrich.quotes.grammar;

import org.jspecify.annotations.Nullable;

/**
 * Finds the subject behind its verb, where a language may put it there, among what else may stand behind a verb of speech:
 * {@code dijo ayer a la prensa Ada Byron}, {@code dijo, en declaraciones a la radio, el alcalde}.
 */
final class InvertedSubjects {
    private static final int MAX_BETWEEN = 16;

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final SpeakingNouns nouns;

    InvertedSubjects(Narration narration, Grammar grammar, NounPhrases phrases, SpeakingNouns nouns) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
        this.nouns = nouns;
    }

    /** The subject behind the verb at a token; null where none stands there. */
    @Nullable
    NounPhrase behind(int verb, int limit) {
        int i = verb + 1;
        while (i < limit && i - verb <= MAX_BETWEEN && narration.isNarrated(i)) {
            if (isSkipped(i)) {
                i++;
                continue;
            }
            if (narration.isComma(i)) {
                i = behindInsertion(i, limit);
                continue;
            }
            boolean governed = grammar.isPreposition(i);
            if (governed && !grammar.mayComplement(i)) {
                return null;
            }
            var phrase = phrases.at(governed ? i + 1 : i, limit);
            if (governed) {
                i = phrase == null ? behindNoun(i + 1, limit) : phrase.end();
            } else if (phrase == null || !phrases.isTime(phrase)) {
                return phrase != null && nouns.mayName(phrase) ? phrase : null;
            } else {
                i = phrase.end();
            }
        }
        return null;
    }

    /** Behind a noun that no list has: {@code en rueda}. */
    private int behindNoun(int from, int limit) {
        int i = from;
        while (i < limit && narration.isNarrated(i) && grammar.isDeterminer(i)) {
            i++;
        }
        return i + 1;
    }

    /** The subject that stands right behind a verb, but for adverbs. */
    @Nullable
    NounPhrase next(int verb, int limit) {
        var phrase = phrases.at(verb + 1, limit);
        return phrase != null && !phrases.isTime(phrase) && nouns.speaks(phrase) ? phrase : null;
    }

    private boolean isSkipped(int at) {
        return narration.token(at).isWord()
                && grammar.isAdverb(at)
                && !narration.token(at).isCapitalised();
    }

    /** Behind {@code , en declaraciones a la radio,}; the comma itself closes the search where it opens something else. */
    private int behindInsertion(int comma, int limit) {
        int first = comma + 1;
        if (first >= limit || !narration.token(first).isWord() || !grammar.isPreposition(first)) {
            return limit;
        }
        for (int i = first; i < limit && i - comma <= MAX_BETWEEN && narration.isNarrated(i); i++) {
            if (narration.isComma(i)) {
                return i + 1;
            }
        }
        return limit;
    }
}
