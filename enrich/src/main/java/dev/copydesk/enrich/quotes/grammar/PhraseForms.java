package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;

/** What the endings of determiners, adjectives and nouns tell of a phrase: its case and its gender. */
final class PhraseForms {
    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;

    PhraseForms(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
    }

    /** Whether a phrase's determiner, or that and its noun, say that it is no subject. */
    boolean isOblique(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN || !isDeterminer(phrase.first()) || isOneOf(phrase)) {
            return false;
        }
        var note = lexicon.notes(WordList.OBLIQUE, narration.key(phrase.first()));
        if (note == null) {
            return false;
        }
        return !note.has(Note.FEMININE) || isFeminine(phrase) || isDescribedObliquely(phrase);
    }

    boolean isFeminine(NounPhrase phrase) {
        var key = narration.key(firstNoun(phrase));
        return lexicon.has(WordList.NOMINALS, key, Note.PEOPLE)
                || lexicon.endsAs(key, Note.FEMININE)
                || (lexicon.endsAs(key, Note.FEMININE_THING) && !lexicon.has(WordList.NOMINALS, key, Note.PERSON));
    }

    /** {@code der britischen Zeitung}: an adjective's ending tells what the determiner alone does not. */
    private boolean isDescribedObliquely(NounPhrase phrase) {
        int noun = firstNoun(phrase);
        for (int i = phrase.first() + 1; i < noun; i++) {
            if (lexicon.endsAs(narration.key(i), Note.OBLIQUE)) {
                return true;
            }
        }
        return noun < phrase.head() && !grammar.isNominal(noun) && lexicon.endsAs(narration.key(noun), Note.OBLIQUE);
    }

    /** The noun that the determiner goes with: {@code der Sprecher Karl Sand}. */
    private int firstNoun(NounPhrase phrase) {
        int i = phrase.first();
        while (i < phrase.head()
                && (!narration.token(i).isCapitalised() || isDeterminer(i) || isCompoundAdjective(i))) {
            i++;
        }
        return i;
    }

    /** {@code US-amerikanische}: a capital that no noun begins with. */
    private boolean isCompoundAdjective(int at) {
        var text = narration.token(at).text();
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < text.length() && Character.isLowerCase(text.charAt(hyphen + 1));
    }

    /** {@code einer der Forscher}: what looks like a genitive and is a subject, as a genitive hangs on it. */
    private boolean isOneOf(NounPhrase phrase) {
        return grammar.standsAlone(phrase.first())
                && phrase.headEnd() == phrase.first() + 1
                && phrase.end() > phrase.headEnd();
    }

    boolean isDeterminer(int at) {
        return narration.isNarrated(at) && narration.token(at).isWord() && grammar.isDeterminer(at);
    }
}
