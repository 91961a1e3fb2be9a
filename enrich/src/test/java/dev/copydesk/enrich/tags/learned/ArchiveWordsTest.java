package dev.copydesk.enrich.tags.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.learned.ArchiveWords.Word;
import org.junit.jupiter.api.Test;

class ArchiveWordsTest {
    @Test
    void holdsAWordTogetherAcrossPointsHyphensAndApostrophes() {
        assertThat(ArchiveWords.in("Wend.example's user-centred harbour."))
                .extracting(Word::key)
                .containsExactly("wend.example's", "user-centred", "harbour");
    }

    @Test
    void pairsWordsOfOneLineAlone() {
        var terms = new java.util.ArrayList<String>();

        TermDocument.terms(ArchiveWords.in("old quay\nnew pier"), (term, at) -> terms.add(term));

        assertThat(terms).containsExactly("old", "quay", "old quay", "new", "pier", "new pier");
    }

    @Test
    void leavesOutWhatIsTooLongForAWord() {
        assertThat(ArchiveWords.in("x".repeat(41) + " quay"))
                .extracting(Word::key)
                .containsExactly("quay");
    }

    @Test
    void readsOfALongTextItsBeginning() {
        assertThat(ArchiveWords.in("quay ".repeat(ArchiveWords.MOST + 5))).hasSize(ArchiveWords.MOST);
    }
}
