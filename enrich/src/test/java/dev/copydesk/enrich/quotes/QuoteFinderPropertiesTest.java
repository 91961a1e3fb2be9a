package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.marks.MarkPairing;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Speakers;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.fixtures.CpuTime;
import dev.copydesk.language.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderPropertiesTest {
    /** Words, marks and punctuation that make texts which look like news. */
    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "Ada Byron",
                        "Byron",
                        "Mr. Sand",
                        "said",
                        "told",
                        "she",
                        "he",
                        "who",
                        "that",
                        "and",
                        "adding",
                        "the mill",
                        "a spokesman",
                        "according to",
                        "“",
                        "”",
                        "„",
                        "«",
                        "»",
                        "\"",
                        "'",
                        "’",
                        "‘",
                        "「",
                        "」",
                        ",",
                        ".",
                        "?",
                        "!",
                        ":",
                        "—",
                        "--",
                        "(",
                        ")",
                        "'s",
                        "\n\n",
                        "We are late",
                        "it is",
                        "U.S.",
                        "12",
                        "🦊",
                        "é",
                        "e\u0301",
                        "👩\u200D🚒",
                        "…",
                        "# ",
                        "``",
                        "''",
                        "‹",
                        "›",
                        "« ",
                        "’90s",
                        "workers’",
                        "&",
                        "by",
                        "was told",
                        "as saying",
                        "verdict",
                        "it",
                        "d’Aubigny",
                        "@ada",
                        "ADA BYRON",
                        "QC")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts))
                .map(text -> text.replace(" ,", ",").replace("“ ", "“").replace(" ”", "”"));
    }

    @Property(tries = 1500)
    void everyQuoteIsTheTextAtItsSpans(@ForAll("news") String text) {
        var reading = Reading.of(Written.article(text));
        for (var quote : QuoteFinder.in(reading, Cast.of(reading)).quotes()) {
            var joined = quote.spans().stream().map(reading.codePoints()::at).collect(Collectors.joining(" "));
            assertThat(quote.text()).isEqualTo(joined);
        }
    }

    @Property(tries = 500)
    void spansRiseAndNeverOverlap(@ForAll("news") String text) {
        int end = 0;
        for (var quote : Said.in(text)) {
            for (var span : quote.spans()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
        }
    }

    @Property(tries = 500)
    void prefixAndSuffixStandBesideTheSpans(@ForAll("news") String text) {
        var reading = Reading.of(Written.article(text));
        for (var quote : QuoteFinder.in(reading, Cast.of(reading)).quotes()) {
            int from = reading.codePoints().index(quote.spans().get(0).start());
            int to = reading.codePoints()
                    .index(quote.spans().get(quote.spans().size() - 1).end());
            assertThat(reading.text().substring(0, from)).endsWith(quote.prefix());
            assertThat(reading.text().substring(to)).startsWith(quote.suffix());
        }
    }

    @Property(tries = 1000)
    void everySpanOfTheEvidenceIsVerbatim(@ForAll("news") String text) {
        var reading = Reading.of(Written.article(text));
        var cast = Cast.of(reading);
        var speech = QuoteFinder.in(reading, cast);
        var speakers = Speakers.of(reading, cast, speech);
        for (var quote : speech.quotes()) {
            if (quote.cueSpan() != null) {
                assertThat(quote.cue()).isEqualTo(reading.codePoints().at(quote.cueSpan()));
            }
            var speaker = quote.speaker();
            if (speaker != null && speaker.antecedent() != null) {
                var names = speakers.stream()
                        .filter(s -> s.id().equals(speaker.id()))
                        .flatMap(s -> s.mentions().stream());
                var antecedent = speaker.antecedent();
                assertThat(names).anyMatch(name -> name.start() < antecedent.end() && antecedent.start() < name.end());
            }
        }
    }

    @Property(tries = 500)
    void whateverStandsBetweenMarksIsAQuoteOrHasTheReasonWhyNot(@ForAll("news") String text) {
        var reading = Reading.of(Written.article(text));
        var cast = Cast.of(reading);
        var told = new ArrayList<Span>();
        QuoteFinder.in(reading, cast).quotes().forEach(quote -> told.addAll(quote.spans()));
        QuoteFinder.passedOver(reading, cast).forEach(passed -> told.add(passed.span()));
        assertThat(told)
                .containsAll(MarkPairing.in(reading).stream()
                        .map(marked -> reading.span(marked.from(), marked.to()))
                        .toList());
    }

    @Property(tries = 500)
    void whatIsPassedOverIsTheTextAtItsSpanAndInNoQuote(@ForAll("news") String text) {
        var reading = Reading.of(Written.article(text));
        var cast = Cast.of(reading);
        var spans = QuoteFinder.in(reading, cast).quotes().stream()
                .flatMap(quote -> quote.spans().stream())
                .toList();
        for (var passed : QuoteFinder.passedOver(reading, cast)) {
            assertThat(passed.text()).isEqualTo(reading.codePoints().at(passed.span()));
            assertThat(spans).doesNotContain(passed.span());
        }
    }

    @Property(tries = 500)
    void idsAreUniqueAndTheSameEveryTime(@ForAll("news") String text) {
        var ids = Said.in(text).stream().map(Quote::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Said.in(text).stream().map(Quote::id).toList()).isEqualTo(ids);
    }

    @Property(tries = 500)
    void everySpeakerOfAQuoteIsAmongTheSpeakers(@ForAll("news") String text) {
        var reading = Reading.of(Written.article(text));
        var cast = Cast.of(reading);
        var speech = QuoteFinder.in(reading, cast);
        var speakers = Speakers.of(reading, cast, speech);
        for (var quote : speech.quotes()) {
            var speaker = quote.speaker();
            if (speaker != null) {
                assertThat(speakers)
                        .filteredOn(s -> s.id().equals(speaker.id()))
                        .singleElement()
                        .satisfies(s -> assertThat(s.quoteIds()).contains(quote.id()));
            }
        }
    }

    @Property(tries = 300)
    void anyTextAtAllIsRead(@ForAll @StringLength(max = 300) String text) {
        assertThat(Said.in(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ ",
                "” ",
                "\" ",
                "' ",
                "'a ",
                "“a” ",
                "\"a, ",
                ", ",
                "( ",
                "— ",
                "said ",
                "said, ",
                "Ada said “x” ",
                "the ",
                "Ada ",
                "of Ada ",
                "and Ada ",
                "he said, ",
                "who ",
                "according to ",
                "A. ",
                "-",
                ".",
                "a",
                "’s ",
                "“Ada, the mill, said ",
                "'90 s' ",
                "‘a ",
                "`a ",
                "''a'' ",
                ",,a ",
                "Boys’ Club ",
                "Ada & ",
                "Ada’s verdict ",
                "was said by ",
                "“a,” he was told ",
                "quoted Ada as saying ",
                "Sand. He ",
                "lead author ",
                "Karl Sand and Otto Sand came. Sand said. "
            })
    void readingTakesTimeInProportionToTheText(String part) throws Exception {
        var text = part.repeat(200_000 / part.length());

        CpuTime.atMost(Duration.ofSeconds(10), () -> Said.in(text));
    }

    @Test
    void aParagraphOfFiveMillionCharactersIsRead() throws Exception {
        var text = "“We are late,” Ada Byron said. He left. ".repeat(125_000);

        CpuTime.atMost(Duration.ofSeconds(60), () -> assertThat(Said.in(text)).hasSize(125_000));
    }

    @Test
    void aHundredThousandMarksAreRead() throws Exception {
        CpuTime.atMost(Duration.ofSeconds(20), () -> Said.in("“a ‘b' \"c ".repeat(25_000)));
    }

    @Test
    void aHundredThousandNamesAreRead() throws Exception {
        var text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("Ada Z")
                    .append(Integer.toString(i, 26).replaceAll("[0-9]", "x"))
                    .append(" met Byron. ");
        }

        CpuTime.atMost(Duration.ofSeconds(60), () -> Said.in(text.toString()));
    }
}
