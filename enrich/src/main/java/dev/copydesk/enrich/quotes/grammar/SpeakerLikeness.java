package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;

/** How well a phrase names someone or something that speaks, in a language that capitalises its nouns. */
public final class SpeakerLikeness {
    private static final double KNOWN = 2;
    private static final double POSSIBLE = 1.5;
    private static final double THING = 0.5;
    private static final double NOTHING = -2;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Cast cast;

    public SpeakerLikeness(Narration narration, Grammar grammar, Cast cast) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.cast = cast;
    }

    /** Whether a phrase names someone or something that speaks, as a list or a name table knows. */
    public boolean speaks(NounPhrase phrase) {
        return of(phrase) >= KNOWN;
    }

    /** Whether a phrase names someone or something that may speak. */
    public boolean maySpeak(NounPhrase phrase) {
        return of(phrase) >= POSSIBLE;
    }

    /** From below nought, of what is no speaker, to above three, of a person whom the text names. */
    public double of(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            var notes = lexicon.notes(WordList.PRONOUNS, narration.key(phrase.first()));
            return notes != null && (notes.has(Note.MALE) || notes.has(Note.FEMALE)) ? 3 : -5;
        }
        int head = phrase.head();
        if (grammar.standsAlone(head)) {
            return KNOWN;
        }
        var actor = cast.at(head);
        if (actor != null && actor.isPerson()) {
            return 3.2;
        }
        for (int i = head; i >= phrase.first() && narration.token(i).isCapitalised(); i--) {
            var notes = lexicon.notes(WordList.NOMINALS, narration.key(i));
            if (notes != null) {
                return notes.has(Note.SAYING) ? THING : notes.has(Note.DOCUMENT) ? KNOWN : 3;
            }
        }
        if (phrase.first() > 0 && narration.isPunctuation(phrase.first() - 1, "(")) {
            return NOTHING;
        }
        if (narration.token(head).isAcronym() || lexicon.has(WordList.ORGANISATIONS, narration.key(head))) {
            return 2.8;
        }
        return narration.isNarrated(head) ? ofUnknown(phrase) : 2.5;
    }

    /** Of a phrase that no list knows: without a determiner it may be a name. */
    private double ofUnknown(NounPhrase phrase) {
        int first = phrase.first();
        boolean bare = narration.token(first).isCapitalised() && !grammar.isDeterminer(first);
        if (!bare) {
            return THING;
        }
        if (phrase.headEnd() - first > 1) {
            return 2.4;
        }
        if (lexicon.endsAs(narration.key(first), Note.FEMININE)) {
            return NOTHING;
        }
        return opensWithoutVerb(first) ? NOTHING : isDescribed(first) ? THING : POSSIBLE;
    }

    /** {@code Beispielsweise in}, {@code Denkst du}: a word that is capitalised as the sentence opens with it, and no verb follows. */
    private boolean opensWithoutVerb(int first) {
        var sentence = narration.reading().sentences().get(narration.reading().sentenceAt(first));
        int next = first + 1;
        return sentence.firstToken() == first
                && next < sentence.endToken()
                && cast.at(first) == null
                && (grammar.isPreposition(next) || grammar.isPronoun(next) || grammar.isAdverb(next));
    }

    /** Whether an adjective stands before a noun. */
    private boolean isDescribed(int noun) {
        int before = noun - 1;
        return before >= 0
                && narration.isNarrated(before)
                && narration.token(before).isWord()
                && !narration.token(before).isCapitalised()
                && !grammar.isVerb(before)
                && !grammar.isAdverb(before)
                && !grammar.isPreposition(before)
                && !grammar.isConjunction(before);
    }

    /** Whether its form allows a phrase to be nothing but a subject. */
    public boolean isCertain(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            return lexicon.has(WordList.PRONOUNS, narration.key(phrase.first()), Note.MALE);
        }
        return lexicon.has(WordList.OBLIQUE, narration.key(phrase.first()), Note.FEMININE);
    }
}
