package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.publish.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceAsidesTest {
    private static String trimmed(String language, String sentence) {
        var article = News.article().language(language).paragraphs(sentence).enriched();
        var rest = new SentenceAsides(DigestLexicon.of(language)).without(Wording.of(0, sentence.length()), sentence);
        return new StatementText(DigestBody.of(article)).sentence(rest).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge (a gift of the old king) closes on Monday.",
                "The bridge — a gift of the old king — closes on Monday.",
                "The bridge – a gift of the old king – closes on Monday.",
                "The bridge -- a gift of the old king -- closes on Monday.",
            })
    void leavesOutWhatStandsBetweenTwoMarks(String sentence) {
        assertThat(trimmed("en", sentence)).isEqualTo("The bridge closes on Monday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge (not the old tunnel) closes on Monday.",
                "The thief — allegedly the mayor’s driver — swam away.",
                "The bridge (if the council agrees) closes on Monday.",
                "The bridge (built in 1931 for trams) closes on Monday.",
                "The bridge (a “gift of shame”) closes on Monday.",
                "The Harbour Works Department (HWD) closes the bridge.",
                "Ferries sail pages 10–12 and 20–22 of the plan.",
            })
    void keepsWhatDeniesDoubtsCountsQuotesOrAbbreviates(String sentence) {
        assertThat(trimmed("en", sentence)).isEqualTo(sentence);
    }

    @Test
    void keepsASpaceOutBeforeAComma() {
        assertThat(trimmed("en", "After a storm (the worst since spring), the bridge closed."))
                .isEqualTo("After a storm, the bridge closed.");
    }

    @Test
    void readsGermanAsides() {
        assertThat(trimmed("de", "Die Brücke – ein Geschenk des Königs – schließt am Montag."))
                .isEqualTo("Die Brücke schließt am Montag.");
        assertThat(trimmed("de", "Die Brücke – angeblich ein Geschenk – schließt am Montag."))
                .contains("angeblich");
    }

    @Test
    void trimsNothingInALanguageThatItDoesNotKnow() {
        assertThat(trimmed("fi", "Silta (kuninkaan vanha lahja) suljetaan."))
                .isEqualTo("Silta (kuninkaan vanha lahja) suljetaan.");
    }
}
