package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {
    private static boolean hasFigure(String language, String sentence) {
        var vocabulary = Objects.requireNonNull(TakeVocabulary.of(language));
        return new FigureFinder(vocabulary).hasFigure(vocabulary.folded(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose by 4 percent.",
                "Repair is put at $41.",
                "The tunnel carries 9,000 vehicles a day.",
                "A mile costs 3 million crowns.",
                "The index fell 2.4 points.",
                "Of all ships 12% were late.",
                "The fund holds €7.",
                "Some 40 cables were tested."
            })
    void aNumberThatSomebodyCountedIsAFigure(String sentence) {
        assertThat(hasFigure("en", sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge opened in 1931.",
                "It closes on May 30.",
                "It closes on 30 May.",
                "Ada Byron, 43, led the inspection.",
                "The 43-year-old led the inspection.",
                "She is 43 years old.",
                "The home side won 21-14.",
                "The vote begins at 10:30.",
                "The vote begins at 11 a.m. on the quay.",
                "Covid-19 closed the market.",
                "The A380 landed late.",
                "The law is Section 230.",
                "Three ships and 4 boats were late.",
                "The case of 2026-05-30 is closed.",
                "The 20th ship was late.",
                "12. Open the lid."
            })
    void yearsDatesTimesAgesScoresAndNumberingAreNone(String sentence) {
        assertThat(hasFigure("en", sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Preise stiegen um 4 Prozent.",
                "Die Reparatur kostet 41 Millionen Kronen.",
                "Im Tunnel fahren 9.000 Autos am Tag.",
                "Das Netz ist 3 Kilometer lang."
            })
    void figuresOfAGermanTextAreFound(String sentence) {
        assertThat(hasFigure("de", sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 30. Mai wird sie gesperrt.",
                "Die Wahl beginnt um 18 Uhr.",
                "Der 43-Jährige leitete die Prüfung.",
                "Sie ist 43 Jahre alt.",
                "Seit 1931 steht die Brücke."
            })
    void datesTimesAndAgesOfAGermanTextAreNone(String sentence) {
        assertThat(hasFigure("de", sentence)).isFalse();
    }
}
