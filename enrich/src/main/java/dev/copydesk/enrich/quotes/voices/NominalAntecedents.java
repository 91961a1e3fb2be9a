package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.VerbSecondSubjects;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for where no name fits it: a noun for someone who speaks, or a name that no list knows, whose
 * determiner does not speak against the pronoun's gender, in the sentences right before.
 */
final class NominalAntecedents {
    private static final int MAX_SENTENCES = 5;

    private final Narration narration;
    private final Lexicon lexicon;
    private final VerbSecondSubjects subjects;

    NominalAntecedents(Narration narration, VerbSecondSubjects subjects) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.subjects = subjects;
    }

    /** The antecedent of the pronoun at a token; null where there is none. */
    @Nullable
    NounPhrase of(int pronoun, Gender gender) {
        var sentences = narration.reading().sentences();
        int s = narration.reading().sentenceAt(pronoun);
        for (int back = 0; back <= MAX_SENTENCES && s - back >= 0; back++) {
            var sentence = sentences.get(s - back);
            int end = Math.min(sentence.endToken(), pronoun);
            NounPhrase other = null;
            for (var candidate : subjects.phrases().in(sentence.firstToken(), end)) {
                var phrase = candidate.phrase();
                if (phrase.kind() == NounPhrase.Kind.PRONOUN
                        || !subjects.likeness().maySpeak(phrase)
                        || !allows(phrase, gender)) {
                    continue;
                }
                if (candidate.isFree()) {
                    return phrase;
                }
                other = phrase;
            }
            if (other != null && isPerson(other)) {
                return other;
            }
        }
        return null;
    }

    private boolean isPerson(NounPhrase phrase) {
        return lexicon.has(WordList.NOMINALS, narration.key(phrase.head()), Note.PERSON);
    }

    private boolean allows(NounPhrase phrase, Gender gender) {
        int first = phrase.first();
        var told = Gender.of(lexicon.notes(WordList.GENDERS, narration.key(first)));
        if (told == Gender.MALE && subjects.phrases().isFeminine(phrase)) {
            told = Gender.FEMALE;
        }
        return told == Gender.UNKNOWN || told == gender;
    }
}
