package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;

/** Tells phrases that name someone or something that speaks, where a noun comes before what describes it. */
final class SpeakingNouns {
    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Cast cast;

    SpeakingNouns(Narration narration, Grammar grammar, Cast cast) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.cast = cast;
    }

    /** Whether a phrase may name a speaker, as far as the lists know. */
    boolean mayName(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case NAME -> isName(phrase);
            case NOMINAL -> isNominal(phrase);
            case PRONOUN -> !grammar.isRelative(phrase.first()) && !grammar.isThing(phrase.first());
            case HIDDEN, DROPPED -> true;
        };
    }

    /** Whether a phrase names a speaker for sure: a person of the text, or a noun for one. */
    boolean speaks(NounPhrase phrase) {
        if (phrase.kind() != NounPhrase.Kind.NAME) {
            return mayName(phrase) && phrase.kind() != NounPhrase.Kind.HIDDEN;
        }
        var actor = cast.at(phrase.head());
        return isName(phrase) && (isNominal(phrase) || (actor != null && actor.isPerson()));
    }

    private boolean isName(NounPhrase phrase) {
        boolean lone = phrase.headEnd() - phrase.first() == 1
                && cast.at(phrase.head()) == null
                && !narration.token(phrase.head()).isAcronym();
        return !lone && !lexicon.has(WordList.NOT_NAMES, narration.key(phrase.head()));
    }

    private boolean isNominal(NounPhrase phrase) {
        if (grammar.standsAlone(phrase.first()) && phrase.headEnd() - phrase.first() == 1) {
            return true;
        }
        for (int i = phrase.first(); i < phrase.headEnd(); i++) {
            var nominal = lexicon.notes(WordList.NOMINALS, narration.key(i));
            if (nominal != null && !nominal.has(Note.SAYING)) {
                return true;
            }
            if (grammar.isTitle(i) || lexicon.has(WordList.ORGANISATIONS, narration.key(i))) {
                return true;
            }
        }
        return false;
    }
}
