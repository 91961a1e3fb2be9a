package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;

/** What the determiner, the noun and the adjectives of a phrase tell of its gender: {@code la}, {@code l’élue}, {@code l’experte nantaise}. */
final class PhraseGenders {
    private final Narration narration;
    private final Lexicon lexicon;

    PhraseGenders(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
    }

    Gender of(NounPhrase phrase) {
        var told = Gender.of(lexicon.notes(WordList.GENDERS, narration.key(phrase.first())));
        told = told != Gender.UNKNOWN ? told : Gender.of(lexicon.notes(WordList.TITLES, narration.key(phrase.head())));
        if (told != Gender.UNKNOWN) {
            return told;
        }
        for (int i = phrase.headEnd(); i < phrase.end() && isAdjective(i); i++) {
            if (lexicon.endsAs(narration.key(i), Note.FEMININE)) {
                return Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }

    private boolean isAdjective(int at) {
        return narration.isNarrated(at)
                && !narration.token(at).isCapitalised()
                && lexicon.endsAs(narration.key(at), Note.ADJECTIVE);
    }
}
