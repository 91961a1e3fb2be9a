package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static List<String> sentences(String language, String text) {
        return new SentenceSplitter(Lexicon.of(language))
                .split(text, 0, text.length()).stream()
                        .map(range -> text.substring(range.from(), range.to()))
                        .toList();
    }

    @Test
    void endsASentenceAtItsFullStop() {
        assertThat(sentences("en", "The bridge closed. The ferry sails.  Who pays? Nobody knows."))
                .containsExactly("The bridge closed.", "The ferry sails.", "Who pays?", "Nobody knows.");
    }

    @Test
    void goesOnAfterTitlesAndInitials() {
        assertThat(sentences("en", "Det. Osei met J. K. Byron of the U.S. Navy in Port Ella."))
                .hasSize(1);
    }

    @Test
    void goesOnAfterDecimalsAndWithinTheUSSenate() {
        assertThat(sentences(
                        "en", "The U.S. Senate gave 3.5 million crowns to St. Mary Harbour on Jan. 5 of that year."))
                .hasSize(1);
    }

    @Test
    void goesOnAfterAGermanAbbreviation() {
        assertThat(sentences("de", "Fähren, z. B. die Nordlinie, fahren lt. Plan bis ca. 22 Uhr. Die Brücke schließt."))
                .hasSize(2);
    }

    @Test
    void goesOnAfterTheDayOfAGermanDate() {
        assertThat(sentences("de", "Die Brücke schließt am 3. Mai für acht Monate. Die Fähre fährt."))
                .hasSize(2);
    }

    @Test
    void goesOnAfterSpanishAbbreviationsAndSeesInvertedMarks() {
        assertThat(sentences(
                        "es", "El Sr. Ríos viajó a EE.UU. con la Dra. Villar en el vuelo núm. 5. ¿Quién paga? ¡Nadie!"))
                .hasSize(3);
    }

    @Test
    void endsAfterAnAbbreviationThatANewSentenceFollows() {
        assertThat(sentences("en", "They met at 4 p.m. The bridge was closed by then."))
                .containsExactly("They met at 4 p.m.", "The bridge was closed by then.");
    }

    @Test
    void goesOnAfterAnAbbreviationThatSomethingAlwaysFollows() {
        assertThat(sentences("en", "The quay has nine lamps, incl. Two that were saved. It won, vs. The Mill."))
                .containsExactly("The quay has nine lamps, incl. Two that were saved.", "It won, vs. The Mill.");
        assertThat(sentences("de", "Die Fahrt kostet zehn Kronen inkl. Die Kinder."))
                .hasSize(1);
        assertThat(sentences("es", "Ganó el puerto vs. El Molino.")).hasSize(1);
    }

    @Test
    void endsTheSentencesOfALanguageWithoutListsToo() {
        assertThat(sentences("sv", "Bron är stängd. Färjan går.")).containsExactly("Bron är stängd.", "Färjan går.");
    }

    @Test
    void endsASentenceAtTheFullStopOfItsScript() {
        assertThat(sentences("hi", "पुल बंद रहेगा। यह परिषद ने बताया।")).hasSize(2);
        assertThat(sentences("ur", "پل بند رہے گا۔ کیوں؟ کوئی نہیں جانتا۔")).hasSize(3);
        assertThat(sentences("ar", "هل يعود الجسر؟ لا أحد يعرف.")).hasSize(2);
        assertThat(sentences("zh", "桥已关闭。为什么？不知道！")).hasSize(3);
        assertThat(sentences("am", "ድልድዩ ተዘግቷል። ማን ይከፍላል፧")).hasSize(2);
    }

    @Test
    void keepsAClosingMarkWithItsSentence() {
        assertThat(sentences("hi", "उसने कहा, \"हम रुकेंगे।\" फिर वह चली गई।"))
                .containsExactly("उसने कहा, \"हम रुकेंगे।\"", "फिर वह चली गई।");
        assertThat(sentences("zh", "她说：“我们等。”他走了。“好。”")).containsExactly("她说：“我们等。”", "他走了。", "“好。”");
    }

    @Test
    void goesOnWhereAJapaneseSentenceSaysThatItWasSaid() {
        assertThat(sentences("ja", "課長は「待ちます。」と述べた。橋は閉鎖。")).hasSize(2);
    }
}
