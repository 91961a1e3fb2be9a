package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeSentencesTest {
    private static List<String> sentences(String language, String text) {
        return new WholeSentences(DigestLexicon.of(language))
                .split(text, 0, text.length(), List.of()).stream()
                        .map(r -> text.substring(r.from(), r.to()))
                        .toList();
    }

    @Test
    void endsAfterAQuotationThatEndsTheSentence() {
        assertThat(sentences("en", "He wrote: “The bridge is closed.” The ferry sails."))
                .containsExactly("He wrote: “The bridge is closed.”", "The ferry sails.");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesWhole() {
        assertThat(sentences("en", "“We are late. Start the engine,” she said. It started."))
                .containsExactly("“We are late. Start the engine,” she said.", "It started.");
    }

    @Test
    void aMarkThatIsNeverClosedHoldsNothingTogether() {
        assertThat(sentences("en", "“We are late. Start the engine. It started."))
                .hasSize(3);
    }
}
