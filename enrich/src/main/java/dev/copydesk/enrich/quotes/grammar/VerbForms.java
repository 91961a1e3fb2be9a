package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import dev.copydesk.language.WordNotes;

/** Tells a verb that attributes from a noun or participle of the same form, by what stands beside it. */
final class VerbForms {
    private final Narration narration;
    private final Grammar grammar;
    private final BesideVerbs beside;
    private final Lexicon lexicon;
    private final VerbParts parts;

    VerbForms(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.beside = new BesideVerbs(narration, grammar);
        this.lexicon = narration.lexicon();
        this.parts = new VerbParts(narration, grammar);
    }

    /** Whether a word of the list of cues is a verb here, and complete. */
    boolean isVerb(int at, WordNotes notes) {
        return !isNoun(at, notes) && parts.areThere(at, notes);
    }

    /** {@code Explicó que}: whether a capital tells no name of a verb, for it begins a sentence that may begin with one. */
    boolean opensSentence(int at) {
        return lexicon.has(Trait.NULL_SUBJECT)
                && (at == 0
                        || !narration.isNarrated(at - 1)
                        || !narration.token(at - 1).isWord());
    }

    private boolean isNoun(int at, WordNotes notes) {
        if (at == 0 || !narration.isNarrated(at - 1)) {
            return false;
        }
        var before = narration.token(at - 1);
        boolean base = notes.has(Note.BASE);
        if (before.kind() == TokenKind.POSSESSIVE) {
            return base || !grammar.isPronoun(at - 2);
        }
        if (!before.isWord()) {
            return base && !narration.isComma(at - 1) && !narration.isDash(at - 1);
        }
        if (base) {
            return !licensesBase(at - 1);
        }
        if (beside.isPluralNoun(at)) {
            return true;
        }
        var key = before.key();
        if (grammar.isPronoun(at - 1)) {
            return false;
        }
        if (beside.isObjectOfVerb(at - 1)) {
            return false;
        }
        if (lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.POSSESSIVES, key)) {
            return !lexicon.has(WordList.NOMINALS, key) && !grammar.standsAlone(at - 1);
        }
        return lexicon.has(WordList.PREPOSITIONS, key)
                && !notes.has(Note.GERUND)
                && !grammar.isInfinitive(at - 1)
                && !lexicon.has(WordList.CONJUNCTIONS, key);
    }

    /** Whether a verb in its base form may follow: after an auxiliary, {@code to}, a plural. */
    private boolean licensesBase(int at) {
        int i = at;
        while (i > 0 && narration.isNarrated(i) && grammar.isAdverb(i)) {
            i--;
        }
        var token = narration.token(i);
        var key = token.key();
        if (!narration.isNarrated(i) || !token.isWord()) {
            return false;
        }
        var auxiliary = lexicon.notes(WordList.AUXILIARIES, key);
        if (auxiliary != null) {
            return !auxiliary.has(Note.BE);
        }
        var nominal = lexicon.notes(WordList.NOMINALS, key);
        return grammar.isInfinitive(i)
                || lexicon.has(WordList.NEGATIONS, key)
                || (lexicon.has(WordList.PRONOUNS, key) && isPluralPronoun(key))
                || (nominal != null && (nominal.has(Note.PEOPLE) || nominal.has(Note.BODY)))
                || lexicon.has(WordList.CONJUNCTIONS, key, Note.JOINS)
                || grammar.isPlural(i);
    }

    private boolean isPluralPronoun(String key) {
        var notes = lexicon.notes(WordList.PRONOUNS, key);
        return notes != null && !notes.has(Note.MALE) && !notes.has(Note.FEMALE) && !notes.has(Note.THING);
    }
}
