package dev.copydesk.enrich.quotes.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.marks.MarkPairing;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Reading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntacticSpeakerTest {
    private static QuoteInContext quote(String language, String text) {
        var reading = Reading.of(Written.article(language, text, List.of()));
        var narration = new Narration(reading, MarkPairing.in(reading));
        return QuoteInContext.of(NarrationAnalysis.of(narration, Cast.of(reading)), 0);
    }

    private static String speaker(String language, String text) {
        var quote = quote(language, text);
        var speaker = SyntacticSpeaker.of(quote);
        return speaker == null ? "" : quote.narration().token(speaker.head()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | “We are late,” said the owner of the mill. | owner",
                "en | “We are late,” Byron told the reporters on Monday. | Byron",
                "en | The mayor said that the mill was “beyond repair”. | mayor",
                "en | The miller, who called it “a shame”, left the hall. | miller",
                "en | The mayor left the hall, saying “it is over”. | mayor",
                "en | According to the miller, the mill is “beyond repair”. | miller",
                "de | „Wir sind spät dran“, sagte die Besitzerin der Mühle. | Besitzerin",
                "de | Der Müller sagte am Montag: „Wir sind spät dran.“ | Müller",
                "fr | « Nous sommes en retard », affirme la propriétaire du moulin. | propriétaire",
            })
    void isTheSubjectOfTheVerbThatTheQuotationHangsOn(String language, String text, String head) {
        assertThat(speaker(language, text)).isEqualTo(head);
    }

    @Test
    void isNobodyWhereTheSentenceIsTheQuotation() {
        assertThat(SyntacticSpeaker.of(quote("en", "“We are late.”"))).isNull();
    }

    @Test
    void isNobodyInALanguageWithoutAModel() {
        assertThat(SyntacticSpeaker.of(quote("nl", "“We zijn laat”, zei de molenaar.")))
                .isNull();
    }

    @Test
    void agreesWithThePhraseThatNamesItsHead() {
        var speaker =
                Objects.requireNonNull(SyntacticSpeaker.of(quote("en", "“We are late,” said the owner of the mill.")));

        assertThat(speaker.isNamedBy(new NounPhrase(NounPhrase.Kind.NOMINAL, 7, 9, 12)))
                .isTrue();
        assertThat(speaker.isNamedBy(new NounPhrase(NounPhrase.Kind.NOMINAL, 10, 12, 12)))
                .isFalse();
    }
}
