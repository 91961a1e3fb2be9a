package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestLexiconTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyVerbOfSpeechIsACueOfTheQuotes(String language) {
        var lexicon = DigestLexicon.of(language);

        assertThat(lexicon.speechVerbs())
                .isNotEmpty()
                .allMatch(verb -> lexicon.grammar().has(WordList.CUES, verb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "tlh"})
    void nothingIsKnownOfALanguageWithoutLists(String language) {
        assertThat(DigestLexicon.of(language).stopWords()).isEmpty();
        assertThat(DigestLexicon.of(language).grammar().language()).isEqualTo("und");
    }
}
