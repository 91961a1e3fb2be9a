package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.enrich.text.Written;
import dev.copydesk.events.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanTest {
    private static List<Quote> said(String text) {
        var reading = Reading.of(Written.article("de-AT", text, List.of()));
        return Quotes.in(reading, Cast.of(reading)).quotes();
    }

    private static List<String> speakers(String text) {
        return said(text).stream()
                .map(q -> q.speaker() != null ? q.speaker().name() : "(" + q.unattributed() + ")")
                .toList();
    }

    @Test
    void aSubjectStandsBehindTheVerbBehindTheQuotation() {
        assertThat(speakers("„Wir sind spät dran“, sagte Anna Weber.")).containsExactly("Anna Weber");
    }

    @Test
    void aSubjectStandsBehindTheVerbWhereSomethingElseComesFirst() {
        assertThat(speakers("Am Montag sagte Anna Weber: „Wir sind spät dran.“"))
                .containsExactly("Anna Weber");
    }

    @Test
    void aSubjectStandsBeforeTheVerb() {
        assertThat(speakers("Anna Weber erklärte: „Wir sind spät dran.“")).containsExactly("Anna Weber");
    }

    @Test
    void aSourceNeedsNoVerb() {
        assertThat(speakers("„Wir sind spät dran“, so Anna Weber.")).containsExactly("Anna Weber");
    }

    @Test
    void aPronounGoesToTheOneWhomItFits() {
        assertThat(speakers("Anna Weber traf Karl Sand in der Mühle. „Wir sind spät dran“, sagte er."))
                .containsExactly("Karl Sand");
    }

    @Test
    void nounsAreNotNames() {
        assertThat(speakers("Die Mühle brannte. „Wir sind spät dran“, sagte der Besitzer."))
                .containsExactly("der Besitzer");
    }

    @Test
    void titlesOfWorksAreNoQuotes() {
        assertThat(said("Anna Weber sagte, der Film „Lange Nacht“ sei gut.")).isEmpty();
    }
}
