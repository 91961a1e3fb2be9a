package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** The person whose name ends a phrase that begins with their office: {@code Union of Millers President Ada Byron}. */
final class NamesWithinPhrases {
    private final Narration narration;
    private final Lexicon lexicon;
    private final Cast cast;

    NamesWithinPhrases(Narration narration, Cast cast) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.cast = cast;
    }

    /** Null where the phrase ends with no such name. */
    @Nullable
    Actor last(NounPhrase phrase) {
        int last = phrase.end() - 1;
        while (last > phrase.headEnd() && lexicon.has(WordList.SUFFIXES, narration.key(last))) {
            last--;
        }
        var actor = last >= phrase.headEnd() ? cast.at(last) : null;
        if (actor == null || !actor.isEvident()) {
            return null;
        }
        int first = last;
        while (first > phrase.headEnd() && cast.at(first - 1) == actor) {
            first--;
        }
        return first > phrase.headEnd() && isOffice(first - 1, phrase) ? actor : null;
    }

    /** A title behind a body's name, or any noun behind a person's office. */
    private boolean isOffice(int before, NounPhrase phrase) {
        var token = narration.token(before);
        boolean role = lexicon.isTitle(token.key()) || lexicon.has(WordList.NOMINALS, token.key());
        boolean small = lexicon.has(WordList.PREPOSITIONS, token.key())
                || lexicon.has(WordList.DETERMINERS, token.key())
                || lexicon.has(WordList.CONJUNCTIONS, token.key());
        boolean body = lexicon.has(WordList.ORGANISATIONS, narration.key(phrase.head()));
        return token.isWord() && (phrase.kind() == NounPhrase.Kind.NAME ? role && body : !role && !small);
    }
}
