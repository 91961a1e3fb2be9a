package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that open clauses: their subjects, where a subject comes first. */
final class ClauseOpenings {
    private static final int MAX_FRONTED = 25;

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final AppositionNames appositions;
    private final Lexicon lexicon;

    ClauseOpenings(Narration narration, Grammar grammar, NounPhrases phrases, AppositionNames appositions) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
        this.appositions = appositions;
        this.lexicon = narration.lexicon();
    }

    /** The subject nearest before a token: the phrase that opens the last of the comma-parted stretches that one opens. */
    @Nullable
    NounPhrase nearest(int start, int limit) {
        int end = limit;
        for (int i = limit - 1; i >= start; i--) {
            if (narration.isNarrated(i) && narration.isPunctuation(i, ")")) {
                i = Math.max(start, narration.openingOf(i, start));
                end = i;
                continue;
            }
            boolean border = i == start
                    || !narration.isNarrated(i - 1)
                    || narration.isComma(i - 1)
                    || narration.isDash(i - 1)
                    || narration.isPunctuation(i - 1, ";:(");
            if (border && narration.isNarrated(i)) {
                var phrase = grammar.isRelative(i) ? null : opening(i, end);
                if (phrase != null) {
                    return appositions.named(phrase, start, end, limit);
                }
                end = i;
            }
        }
        return null;
    }

    /** The phrase that opens a stretch, conjunctions and adverbs skipped. */
    private @Nullable NounPhrase opening(int from, int limit) {
        int i = from;
        while (i < limit && narration.token(i).isWord() && isConnective(i)) {
            i++;
        }
        boolean nobody = lexicon.has(Trait.GRAMMATICAL_GENDER) && i < limit && grammar.isThing(i);
        return i < limit && grammar.mayOpen(i) && !nobody ? phrases.at(i, limit) : null;
    }

    private boolean isConnective(int at) {
        return !grammar.isRelative(at)
                && (lexicon.has(WordList.CONJUNCTIONS, narration.key(at)) || grammar.isAdverb(at))
                && !narration.token(at).isAcronym();
    }

    /** The first noun phrase of a clause that no preposition governs. */
    @Nullable
    NounPhrase first(int start, int limit) {
        int i = start;
        while (i < limit) {
            if (!narration.isNarrated(i)) {
                i = narration.endToken(narration.markedAt(i));
                continue;
            }
            var token = narration.token(i);
            if (token.isWord() && lexicon.has(WordList.PREPOSITIONS, token.key()) && !token.isAcronym()) {
                i = afterFronted(i, limit);
                continue;
            }
            boolean skipped = !token.isWord()
                    || lexicon.has(WordList.CONJUNCTIONS, token.key())
                    || grammar.isAdverb(i)
                    || !grammar.mayOpen(i);
            var phrase = skipped ? null : phrases.at(i, limit);
            if (phrase != null && !phrases.isTime(phrase)) {
                return phrase;
            }
            i = phrase == null ? i + 1 : phrase.end();
        }
        return null;
    }

    /** Behind the comma that ends a fronted adverbial, or behind its noun phrase. */
    private int afterFronted(int preposition, int limit) {
        for (int i = preposition + 1; i < limit && i - preposition < MAX_FRONTED; i++) {
            if (narration.isNarrated(i) && narration.isComma(i)) {
                return i + 1;
            }
        }
        var governed = phrases.at(preposition + 1, limit);
        return governed == null ? preposition + 1 : Math.max(governed.end(), preposition + 1);
    }
}
