package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BlockKind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static List<String> words(String text) {
        return Readings.english(text).tokens().stream().map(Token::text).toList();
    }

    private static List<String> sentences(String text) {
        var reading = Readings.english(text);
        return reading.sentences().stream()
                .map(s -> reading.codePoints().at(s.span()))
                .toList();
    }

    @Test
    void partsThePossessiveFromItsNoun() {
        assertThat(words("Byron’s mill")).containsExactly("Byron", "’s", "mill");
    }

    @Test
    void keepsApostrophesHyphensAndInnerDotsInWords() {
        assertThat(words("O’Neil don't re-open 43-year-old U.S. mills"))
                .containsExactly("O’Neil", "don't", "re-open", "43-year-old", "U.S.", "mills");
    }

    @Test
    void givesAbbreviationsTheirDot() {
        assertThat(words("Dr. Byron left.")).containsExactly("Dr.", "Byron", "left", ".");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(words("It cost 1,250.50 today.")).containsExactly("It", "cost", "1,250.50", "today", ".");
    }

    @Test
    void looksWordsUpInLowerCaseWithStraightApostrophes() {
        assertThat(Readings.english("Don’t").tokens())
                .singleElement()
                .satisfies(token -> assertThat(token.key()).isEqualTo("don't"));
    }

    @Test
    void endsASentenceBehindTheClosingMark() {
        assertThat(sentences("“We are late.” She left.")).containsExactly("“We are late.”", "She left.");
    }

    @Test
    void goesOnAfterAQuestionThatALowerCaseWordFollows() {
        assertThat(sentences("“Are we late?” she asked. He nodded."))
                .containsExactly("“Are we late?” she asked.", "He nodded.");
    }

    @Test
    void doesNotEndASentenceAtATitleOrAnInitial() {
        assertThat(sentences("Mr. J. Byron spoke to Sen. Cole. It rained."))
                .containsExactly("Mr. J. Byron spoke to Sen. Cole.", "It rained.");
    }

    @Test
    void endsASentenceAtAnAbbreviationThatAnOpenerFollows() {
        assertThat(sentences("He moved to the U.S. He stayed.")).containsExactly("He moved to the U.S.", "He stayed.");
    }

    @Test
    void neverCarriesASentenceIntoTheNextParagraph() {
        assertThat(sentences("No full stop here\n\nA new one.")).containsExactly("No full stop here", "A new one.");
    }

    @Test
    void countsSpansInCodePoints() {
        var reading = Readings.english("🦊 One. Two.");

        assertThat(reading.sentences().get(1).span().start()).isEqualTo(7);
    }

    @Test
    void tellsHeadingsFromProse() {
        var reading = Readings.english("# Title\n\nText.");

        assertThat(reading.paragraphs().get(0).kind()).isEqualTo(BlockKind.HEADING);
        assertThat(reading.paragraphs().get(0).isProse()).isFalse();
        assertThat(reading.paragraphs().get(1).isProse()).isTrue();
    }

    @Test
    void findsTheTokenAtAnIndex() {
        var reading = Readings.english("One two three.");

        assertThat(reading.tokenAt(4)).isEqualTo(1);
        assertThat(reading.tokenAt(5)).isEqualTo(2);
        assertThat(reading.tokenAt(99)).isEqualTo(4);
    }

    @Property(tries = 300)
    void everyCharacterThatIsNoSpaceStandsInOneToken(@ForAll @StringLength(min = 1, max = 120) String text) {
        if (text.isBlank() || text.indexOf('\n') >= 0 || text.indexOf('[') >= 0) {
            return;
        }
        var reading = Readings.english(text);
        int at = 0;
        for (var token : reading.tokens()) {
            assertThat(token.from()).isGreaterThanOrEqualTo(at);
            assertThat(reading.text().substring(at, token.from())).matches(ReadingTest::isSpace);
            at = token.to();
        }
        assertThat(reading.text().substring(at)).matches(ReadingTest::isSpace);
    }

    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
