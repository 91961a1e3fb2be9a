package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the words stand that a quote's attribution rests on. */
class EvidenceTest {
    private static Quote last(String text) {
        var said = Said.in(text);
        return said.get(said.size() - 1);
    }

    /** What stands at the antecedent, with what stands before it in the text; empty where there is none. */
    private static String upToAntecedent(String text) {
        var speaker = Objects.requireNonNull(last(text).speaker());
        return upTo(speaker.antecedent(), text);
    }

    private static String upTo(@Nullable Span span, String text) {
        return span == null ? "" : new Span(0, span.end()).in(text);
    }

    @Test
    void theCueHasItsPlace() {
        var text = "It was late. “We are lost,” Ada Byron said.";

        assertThat(upTo(last(text).cueSpan(), text)).isEqualTo("It was late. “We are lost,” Ada Byron said");
    }

    @Test
    void aCueOfTwoWordsIsOneStretch() {
        var text = "“We are lost,” according to Ada Byron.";

        assertThat(upTo(last(text).cueSpan(), text)).isEqualTo("“We are lost,” according to");
    }

    @Test
    void aFullNameStandsForItself() {
        assertThat(upToAntecedent("Ada Byron opened the mill. “We are late,” Ada Byron said."))
                .isEmpty();
    }

    @Test
    void aPronounStandsForTheMentionThatCountedMost() {
        assertThat(upToAntecedent("Ada Byron came. Byron met Karl Marten at the mill. “We are late,” she said."))
                .isEqualTo("Ada Byron came. Byron");
    }

    @Test
    void aPronounStandsForANameNotOnesInsideAQuotation() {
        assertThat(upToAntecedent(
                        "Karl Marten was angry. “Marten is late,” Otto Sand said of Marten. “We are late,” he said."))
                .doesNotEndWith("“Marten");
    }

    @Test
    void aFamilyNameStandsForTheFirstMentionInFull() {
        assertThat(upToAntecedent("The mill is old. Ada Byron opened it. “We are late,” Byron said."))
                .isEqualTo("The mill is old. Ada Byron");
    }

    @Test
    void aNounStandsForTheNameBesideIt() {
        assertThat(upToAntecedent("“We are late,” said the mill's owner, Ada Byron."))
                .endsWith(", Ada Byron");
    }

    @Test
    void aSourceWithoutANameStandsForNobodyElse() {
        assertThat(upToAntecedent("Ada Byron opened the mill. “We are late,” a spokesman said."))
                .isEmpty();
    }

    @Test
    void whoeverGoesOnSpeakingWasNamedBefore() {
        assertThat(upToAntecedent("“We are late,” Ada Byron said.\n\n“We cannot help it at all.”"))
                .isEqualTo("“We are late,” Ada Byron");
    }

    @Test
    void whoeverGoesOnSpeakingIsNamedWhereThePronounBeforeIs() {
        assertThat(upToAntecedent("Ada Byron opened the mill. “We are late,” she said.\n\n“We cannot help it at all.”"))
                .isEqualTo("Ada Byron");
    }
}
