package dev.copydesk.enrich.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.language.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkPairingTest {
    private static List<String> marked(String text) {
        var reading = Reading.of(Written.article(text));
        return MarkPairing.in(reading).stream()
                .map(m -> reading.text().substring(m.from(), m.to()))
                .toList();
    }

    @Test
    void pairsCurlyMarks() {
        assertThat(marked("“We are late,” she said. “Start it.”")).containsExactly("We are late,", "Start it.");
    }

    @Test
    void pairsStraightMarks() {
        assertThat(marked("\"We are late,\" she said. \"Start it.\"")).containsExactly("We are late,", "Start it.");
    }

    @Test
    void pairsLowHighMarks() {
        assertThat(marked("„Wir sind spät“, sagte sie. „Los.“")).containsExactly("Wir sind spät", "Los.");
    }

    @Test
    void pairsGuillemetsThatPointOutwards() {
        assertThat(marked("« Nous partons », dit-elle.")).containsExactly("Nous partons");
    }

    @Test
    void pairsGuillemetsThatPointInwards() {
        assertThat(marked("»Wir gehen«, sagte sie. »Los.«")).containsExactly("Wir gehen", "Los.");
    }

    @Test
    void pairsCornerBrackets() {
        assertThat(marked("彼女は「遅れた」と言った。")).containsExactly("遅れた");
    }

    @Test
    void pairsBritishSingleMarks() {
        assertThat(marked("‘We’re late,’ she said. ‘The workers’ train left.’"))
                .containsExactly("We’re late,", "The workers’ train left.");
    }

    @Test
    void pairsStraightSingleMarksAmongApostrophes() {
        assertThat(marked("'It's late,' said the drivers' union.")).containsExactly("It's late,");
    }

    @Test
    void takesAnOpeningGlyphInAClosingPlaceAsClosing() {
        assertThat(marked("“I am clear,“ he said. “Go.”")).containsExactly("I am clear,", "Go.");
    }

    @Test
    void takesAClosingGlyphInAnOpeningPlaceAsOpening() {
        assertThat(marked("He said, ”We go.”")).containsExactly("We go.");
    }

    @Test
    void keepsNestedMarksInsideTheOuterPair() {
        assertThat(marked("“She told me ‘no’ and left,” he said.")).containsExactly("She told me ‘no’ and left,");
    }

    @Test
    void keepsNestedMarksOfTheSameKind() {
        assertThat(marked("“She called it a “wonder” twice,” he said."))
                .containsExactly("She called it a “wonder” twice,");
    }

    @Test
    void keepsDoubleMarksInsideSingleOnes() {
        assertThat(marked("‘She called it a “wonder”,’ he said.")).containsExactly("She called it a “wonder”,");
    }

    @Test
    void carriesAQuotationOverParagraphsThatReopenIt() {
        assertThat(marked("“The first day was long.\n\n“The second was longer,” she said."))
                .containsExactly("The first day was long.", "The second was longer,");
    }

    @Test
    void carriesAQuotationOverAParagraphThatDoesNotReopenIt() {
        assertThat(marked("She said: “The first day was long.\n\nThe second was longer.”"))
                .containsExactly("The first day was long.", "The second was longer.");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(marked("The mills’ owners don’t like the ’90s, rock ’n’ roll or O’Neil’s dogs."))
                .isEmpty();
    }

    @Test
    void takesNoInchesForAMark() {
        assertThat(marked("A 55\" screen and a 12\" record, she said.")).isEmpty();
    }

    @Test
    void doesNotLetAStrayMarkHarmTheNextParagraph() {
        assertThat(marked("A stray mark\" here.\n\n\"We are late,\" she said.\n\nAnother \" here.\n\n\"Start it.\""))
                .contains("We are late,", "Start it.");
    }

    @Test
    void doesNotLetAnUnclosedMarkHarmTheNextQuotation() {
        assertThat(marked("The “mill was old. It burned, “and we saw it,” he said."))
                .containsExactly("and we saw it,");
    }

    @Test
    void holdsAnUnclosedQuotationToTheEndOfItsParagraph() {
        assertThat(marked("She said: “We are late.\n\nNothing else happened.")).containsExactly("We are late.");
    }
}
