package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant where the speaker's phrase is longer than a name. */
class SpeakerPhrasesTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Sen. Ada Byron (R-Ky.) said the tax would rise, and called it “the worst idea of the year.” | Ada Byron
            Ada Byron backed Karl Marten (R-Texas) on Friday, saying it is time for a “real mill owner in the town hall.” | Ada Byron
            “They would just go and get it,” Rep. Ada Byron (R-Ohio), a member of the panel, said. | Ada Byron
            “Go into the yard and yell,” psychotherapist Ada Byron says. | Ada Byron
            “It was not meant like that,” Marten staffer Ada Byron replied. | Ada Byron
            “I saw nobody coming,” said Air Force 1st Lt. Ada Byron. | Ada Byron
            Ada Byron, a former mill owner and town councillor, poked at the rules, writing, “Nobody reads these.” | Ada Byron
            Ada Byron, vice chairwoman of the Ghent mill, wrote to workers, telling them, “We are late again.” | Ada Byron
            Ada Byron, president and owner of the Ghent mill stated, “This is a problem of numbers.” | Ada Byron
            As Ada Byron, professor of mills at Ghent and author of “Mills of the North,” put it, “Water remembers every stone.” | Ada Byron
            Ada Byron said the new plan was a step meant to highlight “the weakness of the old mill owners.” | Ada Byron
            Mill owners were angry, with Ada Byron calling it a “wheel of misfortune.” | Ada Byron
            “Water is patient,” Weir Hall press secretary Ada Byron told reporters. | Ada Byron
            The wheel has been there for long - Ada Byron: “It turns without us.” | Ada Byron
            As Ada Byron, a lawyer, recently put it, “Water remembers every stone.” | Ada Byron
            """)
    void theNameIsFound(String text, String speaker) {
        assertThat(Said.speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ada Byron called Marten a “dreamer.” | dreamer.
            Ada Byron said that Marten was a “good, decent man.” | good, decent man.
            Ada Byron criticised what she said were the “phony rules” of the town. | phony rules
            """)
    void aWordOrTwoBehindAnArticleAreQuotedWhereAVerbAttributesThem(String text, String quote) {
        assertThat(Said.texts(text)).containsExactly(quote);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Senator Ada Byron met Karl Marten. “We are late,” the senator said. | Ada Byron
            Sen. Ada Byron met Karl Marten. “We are late,” the senator said. | Ada Byron
            Ada Byron, the Ghent judge, met Karl Marten. “We are late,” said the judge. | Ada Byron
            Senator Ada Byron met Senator Karl Marten. “We are late,” the senator said. | the senator
            Senator Ada Byron spoke. “We are late,” the Ghent senator said. | the Ghent senator
            Senator Ada Byron was there. “We are late,” the senator’s spokeswoman said. | the senator’s spokeswoman
            """)
    void theBearerOfARoleIsMeantWhereThereIsOne(String text, String speaker) {
        assertThat(Said.speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are late,” Ada Byron told “The Morning Mill.”",
                "On “The Morning Mill,” Ada Byron said: “We are late,”",
                "“We are late,” Ada Byron said on Ghent’s “This Week.”",
                "‘Never again.’\n\n“We are late,” Ada Byron said.",
            })
    void programmesAndCrossheadsAreNotQuoted(String text) {
        assertThat(Said.texts(text)).containsExactly("We are late,");
    }

    @Test
    void coordinatedWordsAreOfOneAttribution() {
        var text = "Ada Byron called the plan “a shambles” and “an insult to workers”.";
        assertThat(Said.texts(text)).containsExactly("a shambles", "an insult to workers");
        assertThat(Said.speakers(text)).containsExactly("Ada Byron", "Ada Byron");
    }

    @Test
    void anAgeTellsAPerson() {
        assertThat(Said.speakers("Marten, 45, denied it. “I never touched the money.”"))
                .containsExactly("Marten");
    }

    @Test
    void aBodyThatAColonLetsSpeakSpeaksInTheNextParagraph() {
        var text = "The town made its case, and Northmill News responded:\n\n“If the wheel must go, so must we.”";
        assertThat(Said.speakers(text)).containsExactly("Northmill News");
    }
}
