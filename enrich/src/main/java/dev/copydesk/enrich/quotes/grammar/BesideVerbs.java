package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordClass;
import dev.copydesk.language.WordList;

/** Tells what stands beside a verb from what belongs to a noun. */
final class BesideVerbs {
    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;

    BesideVerbs(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
    }

    /** Whether a pronoun is the object of the verb behind it: {@code l’affirme}, {@code se dit}, but {@code la demande}. */
    boolean isObjectOfVerb(int at) {
        int next = at + 1;
        if (!grammar.isObject(at)
                || next >= narration.size()
                || !narration.isNarrated(next)
                || !narration.token(next).isWord()) {
            return false;
        }
        if (grammar.isObject(next) || grammar.isAuxiliary(next)) {
            return true;
        }
        var cue = lexicon.notes(WordList.CUES, narration.key(next));
        boolean noun = grammar.isDeterminer(at) && cue != null && cue.has(Note.NOUN);
        boolean verb = cue != null && !cue.has(Note.PAST) && !noun;
        return verb || (grammar.isReflexive(at) && !grammar.isFunctionWord(next));
    }

    /** {@code the proposed rules}, {@code the attacks were}: a word that may be a verb too, but is a noun by what stands beside it. */
    boolean isPluralNoun(int at) {
        if (!grammar.isPlural(at) || at < 2 || grammar.isPronoun(at - 1)) {
            return false;
        }
        var before = narration.token(at - 1);
        var key = before.key();
        boolean modifier = before.isWord()
                && !before.isCapitalised()
                && !grammar.isNominal(at - 1)
                && (narration.reading().wordClass(at - 1) == WordClass.ADJECTIVE
                        || lexicon.endsAs(key, Note.PAST)
                        || lexicon.endsAs(key, Note.GERUND));
        boolean finite = at + 1 < narration.size()
                && narration.isNarrated(at + 1)
                && grammar.isAuxiliary(at + 1)
                && narration.reading().wordClass(at) == WordClass.NOUN;
        return (modifier && grammar.isDeterminer(at - 2)) || finite;
    }

    /** Whether a token may stand between a subject and its verb. */
    boolean isBetween(int at) {
        var token = narration.token(at);
        return token.kind() == TokenKind.POSSESSIVE
                || (token.isWord()
                        && (grammar.isAuxiliary(at)
                                || grammar.isNegation(at)
                                || grammar.isAdverb(at)
                                || isObjectOfVerb(at)
                                || grammar.isInfinitive(at)));
    }
}
