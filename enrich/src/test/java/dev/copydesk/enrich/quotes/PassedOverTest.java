package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.enrich.quotes.marks.NotAQuote.Reason;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassedOverTest {
    private static List<NotAQuote> in(String text) {
        var reading = Reading.of(Written.article(text));
        return QuoteFinder.passedOver(reading, Cast.of(reading));
    }

    private static NotAQuote only(String text) {
        var passed = in(text);
        assertThat(passed).hasSize(1);
        return passed.get(0);
    }

    @Test
    void aTitleIsNamedSo() {
        assertThat(only("Karl Marten stars in “The Long Way Home” and sings.").reason())
                .isEqualTo(Reason.TITLE);
    }

    @Test
    void aLabelIsNamedSo() {
        assertThat(only("The so-called “reform” failed again.").reason()).isEqualTo(Reason.LABEL);
    }

    @Test
    void wordsUsedWithADistanceAreFew() {
        assertThat(in("The mill is “green” and “smart” these days."))
                .extracting(NotAQuote::reason)
                .containsExactly(Reason.FEW_WORDS, Reason.FEW_WORDS);
    }

    @Test
    void aLongerStretchWithoutAVerbIsNoSpeech() {
        assertThat(only("The sign above the door, “beer and wine for the thirsty”, is new.")
                        .reason())
                .isEqualTo(Reason.NO_SPEECH);
    }

    @Test
    void inchesComeWithTheirNumber() {
        assertThat(in("The screen is 55\" wide and the record 12.5\" long."))
                .extracting(NotAQuote::text, NotAQuote::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("55\"", Reason.INCHES),
                        org.assertj.core.groups.Tuple.tuple("12.5\"", Reason.INCHES));
    }

    @Test
    void aMarkThatNothingClosesIsNamedSo() {
        assertThat(only("The mill of “Saltings is old and grey").reason()).isEqualTo(Reason.UNCLOSED);
    }

    @Test
    void whatIsAQuoteIsNotAmongThem() {
        assertThat(in("“We are late,” Ada Byron said. “Start the engine.”")).isEmpty();
    }

    @Test
    void theSpanIsWhereTheWordsStand() {
        var text = "🦊 The so-called “reform” failed again.";

        assertThat(only(text).span().in(text)).isEqualTo("reform");
    }
}
