package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.QuoteKind;
import org.junit.jupiter.api.Test;

class UtteranceFinderTest {
    @Test
    void joinTheHalvesOfAnInterruptedQuotation() {
        assertThat(Said.texts("“We are late,” Ada Byron said. “Start the engine.”"))
                .containsExactly("We are late, Start the engine.");
    }

    @Test
    void joinWhatACommaParts() {
        assertThat(Said.texts("“We are late,” Ada Byron said, “and we cannot help it.”"))
                .containsExactly("We are late, and we cannot help it.");
    }

    @Test
    void joinWhatTheSpeakerAdds() {
        assertThat(Said.texts("“We are late,” Ada Byron said, adding “It is a shame.”"))
                .containsExactly("We are late, It is a shame.");
    }

    @Test
    void joinWhatFollowsAnAddressee() {
        assertThat(Said.texts("“Are we late?” Ada Byron asked the crowd. “Who are you?”"))
                .containsExactly("Are we late? Who are you?");
    }

    @Test
    void joinAQuotationOverTwoParagraphs() {
        assertThat(Said.texts("“The first day was long,” Ada Byron said. “We walked.\n\n“The second was longer.”"))
                .containsExactly("The first day was long, We walked. The second was longer.");
    }

    @Test
    void attributeAQuotationOverTwoParagraphsBehindItsEnd() {
        assertThat(Said.speakers("“The first day was long. We walked.\n\n“The second was longer,” Ada Byron said."))
                .containsExactly("Ada Byron");
    }

    @Test
    void partWhereANarratedSentenceStandsBetween() {
        assertThat(Said.texts("“We are late,” Ada Byron said. She has been up all night. “I never sleep at all.”"))
                .containsExactly("We are late,", "I never sleep at all.");
    }

    @Test
    void partWhereAnotherSpeaks() {
        assertThat(Said.speakers("“We are late,” said Ada Byron. “We are not,” said Karl Marten."))
                .containsExactly("Ada Byron", "Karl Marten");
    }

    @Test
    void partWholeParagraphs() {
        assertThat(Said.in("“We are late,” Ada Byron said.\n\n“We cannot help it at all.”"))
                .hasSize(2);
    }

    @Test
    void areDirectOrPartial() {
        assertThat(Said.in("Ada Byron said, “We are late.” She called the mill “beyond repair.”"))
                .extracting(q -> q.kind())
                .containsExactly(QuoteKind.DIRECT, QuoteKind.PARTIAL);
    }
}
