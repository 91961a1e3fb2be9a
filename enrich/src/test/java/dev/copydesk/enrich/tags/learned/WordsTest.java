package dev.copydesk.enrich.tags.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.learned.Words.Word;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void holdsAWordTogetherAcrossPointsHyphensAndApostrophes() {
        assertThat(Words.in("Wend.example's user-centred harbour."))
                .extracting(Word::key)
                .containsExactly("wend.example's", "user-centred", "harbour");
    }

    @Test
    void pairsWordsOfOneLineAlone() {
        var terms = new java.util.ArrayList<String>();

        Document.terms(Words.in("old quay\nnew pier"), (term, at) -> terms.add(term));

        assertThat(terms).containsExactly("old", "quay", "old quay", "new", "pier", "new pier");
    }

    @Test
    void leavesOutWhatIsTooLongForAWord() {
        assertThat(Words.in("x".repeat(41) + " quay")).extracting(Word::key).containsExactly("quay");
    }

    @Test
    void readsOfALongTextItsBeginning() {
        assertThat(Words.in("quay ".repeat(Words.MOST + 5))).hasSize(Words.MOST);
    }
}
