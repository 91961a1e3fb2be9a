package dev.copydesk.desk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Span;
import dev.copydesk.events.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteChoiceTest {
    private static final EnrichedArticle ARTICLE = article("We are late", "It is\nlate", "In 2 days");

    private static EnrichedArticle article(String... quotes) {
        var text = String.join("|", quotes);
        var article = new Article(
                "a",
                Status.USABLE,
                "",
                "",
                List.of(),
                "",
                "",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                text,
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                Map.of(),
                null,
                List.of(),
                null);
        return new EnrichedArticle(
                "a", 1, Status.USABLE, article, quotes(quotes), List.of(), List.of(), null, null, null);
    }

    private static List<Quote> quotes(String... quotes) {
        var found = new ArrayList<Quote>();
        int at = 0;
        for (var quote : quotes) {
            found.add(new Quote(
                    "q" + found.size(),
                    quote,
                    List.of(new Span(at, at + quote.length())),
                    QuoteKind.DIRECT,
                    null,
                    "no-cue",
                    null,
                    "no-rule",
                    0.5,
                    "",
                    ""));
            at += quote.length() + 1;
        }
        return found;
    }

    @Test
    void anIdIsOneQuotes() {
        assertThat(QuoteChoice.of(ARTICLE, "q1")).containsExactly(2);
    }

    @Test
    void aNumberCountsFromOne() {
        assertThat(QuoteChoice.of(ARTICLE, "2")).containsExactly(2);
    }

    @Test
    void aNumberBeyondTheLastQuoteIsNone() {
        assertThat(QuoteChoice.of(article("We are late", "In 2026 at last"), "2026"))
                .isEmpty();
    }

    @Test
    void aNumberInAPartOfTheTextIsText() {
        assertThat(QuoteChoice.of(article("We are late", "In 2026 at last"), "in 2026"))
                .containsExactly(2);
    }

    @Test
    void wordsMayBeInSeveralWhateverTheirCaseAndBlanks() {
        assertThat(QuoteChoice.of(ARTICLE, " LATE ")).containsExactly(1, 2);
        assertThat(QuoteChoice.of(ARTICLE, "it  is late")).containsExactly(2);
    }

    @Test
    void apostrophesAndMarksAreThoseOfAnyKeyboard() {
        assertThat(QuoteChoice.of(article("We can’t go", "They call it “home”"), "can't"))
                .containsExactly(1);
        assertThat(QuoteChoice.of(article("We can't go", "They call it “home”"), "it \"home\""))
                .containsExactly(2);
        assertThat(QuoteChoice.of(article("We can't go"), "can’t")).containsExactly(1);
    }

    @Test
    void nothingIsInNone() {
        assertThat(QuoteChoice.of(ARTICLE, " ")).isEmpty();
    }
}
