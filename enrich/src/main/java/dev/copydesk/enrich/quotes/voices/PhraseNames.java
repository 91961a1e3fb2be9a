package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Whose name stands in a noun phrase, or right behind it, and means the same person. */
final class PhraseNames {
    private final Narration narration;
    private final Cast cast;

    PhraseNames(Narration narration, Cast cast) {
        this.narration = narration;
        this.cast = cast;
    }

    /** {@code the mill's owner, Ada Byron}. */
    @Nullable
    Actor behind(int end) {
        if (end + 1 >= narration.size()
                || !narration.isComma(end)
                || !narration.token(end + 1).isCapitalised()) {
            return null;
        }
        var actor = cast.at(end + 1);
        if (actor == null || !actor.isPerson()) {
            return null;
        }
        int after = end + 1;
        while (after < narration.size() && cast.at(after) == actor) {
            after++;
        }
        boolean closed = after >= narration.size()
                || !narration.isNarrated(after)
                || narration.isComma(after)
                || narration.isTerminator(after);
        return closed && after - end > 2 ? actor : null;
    }

    /** {@code Flanders’ mill minister Ada Byron}: the name that ends a phrase, and that no preposition governs. */
    @Nullable
    Actor within(NounPhrase phrase) {
        int last = phrase.end() - 1;
        if (narration.isPunctuation(last, ")")) {
            while (last > phrase.first() && !narration.isPunctuation(last, "(")) {
                last--;
            }
            last--;
        }
        var actor = last < phrase.first() ? null : cast.at(last);
        if (actor == null || !actor.isPerson()) {
            return null;
        }
        int first = last;
        while (first > phrase.first() && cast.at(first - 1) == actor) {
            first--;
        }
        boolean governed = first > phrase.first()
                && (!narration.token(first - 1).isWord()
                        || narration.lexicon().has(WordList.PREPOSITIONS, narration.key(first - 1)));
        return first == last || governed ? null : actor;
    }
}
