package dev.copydesk.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void knowsALanguageByItsTag() {
        assertThat(Lexicon.of("en-GB").language()).isEqualTo("en");
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(Lexicon.of("tlh").language()).isEqualTo("en");
        assertThat(Lexicon.of(null).language()).isEqualTo("en");
    }

    @Test
    void givesTheNoteOfAWord() {
        assertThat(Lexicon.of("en").note(WordList.PRONOUNS, "she")).isEqualTo("f");
    }

    @Test
    void knowsAllFormsOfACue() {
        assertThat(new String[] {"say", "says", "said", "saying"})
                .allMatch(form -> Lexicon.of("en").has(WordList.CUES, form));
    }

    @Test
    void hasEveryListOfEnglish() {
        assertThat(WordList.values())
                .filteredOn(list -> list != WordList.FIRST_NAMES && list != WordList.GIVEN_NAMES)
                .allMatch(list -> Lexicon.class.getResource("/dev/copydesk/enrich/lang/en/" + list.fileName()) != null);
    }
}
