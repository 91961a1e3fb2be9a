package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListFileTest {
    private static WordListFile misspelt(String name) {
        return new WordListFile("/dev/copydesk/language/misspelt/" + name);
    }

    @Test
    void aMisspeltNoteIsRefusedByFileAndLine() {
        assertThatThrownBy(() -> misspelt("cues.txt").addNotes(WordList.CUES, new WordTable<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/dev/copydesk/language/misspelt/cues.txt:4: no such note: weka");
    }

    @Test
    void aNoteOfAnotherListIsRefused() {
        assertThatThrownBy(() -> misspelt("determiners.txt").addNotes(WordList.DETERMINERS, new WordTable<>()))
                .hasMessageContaining("determiners.txt:1: a note that this list does not have: person");
    }

    @Test
    void aTraitThatNoRuleKnowsIsRefused() {
        assertThatThrownBy(() -> misspelt("traits.txt").traits())
                .hasMessageContaining("traits.txt:1: no such trait: nouns-capitalized");
    }

    @Test
    void aClassThatNoWordIsOfIsRefused() {
        assertThatThrownBy(() -> misspelt("word-classes.txt").addClasses(new WordTable<>()))
                .hasMessageContaining("word-classes.txt:2: no classes of words: Q");
    }

    @Test
    void theParticlesOfAVerbAreKeptApartFromItsNotes() {
        var notes = Lexicon.of("de").notes(WordList.CUES, "teilte");

        assertThat(notes).isNotNull().satisfies(n -> {
            assertThat(n.notes()).containsExactly(Note.SPEECH);
            assertThat(n.particles()).containsExactly("mit");
        });
    }
}
