package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A quote has one id in all versions of its article. */
class QuoteIdsTest {
    private record Line(String words, String attribution) {
        String paragraph() {
            return "“" + words + ",” " + attribution + ".";
        }
    }

    private static final Arbitrary<String> WORDS =
            Arbitraries.of("We are late", "We are not late at all", "Nobody asked us", "The mill is old");
    private static final Arbitrary<String> ATTRIBUTIONS = Arbitraries.of(
            "Ada Byron said", "said Karl Marten", "according to Otto Sand", "a spokesman said on Monday");

    @Provide
    Arbitrary<List<Line>> lines() {
        return net.jqwik.api.Combinators.combine(WORDS, ATTRIBUTIONS)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<String> ids(List<Line> lines) {
        return Said.in(lines.stream().map(Line::paragraph).collect(Collectors.joining("\n\n"))).stream()
                .map(Quote::id)
                .toList();
    }

    @Property(tries = 500)
    void whateverIsAddedOrRemovedBeforeIt(@ForAll("lines") List<Line> lines, @ForAll @IntRange(max = 11) int removed) {
        var later = lines.subList(Math.min(removed, lines.size() - 1), lines.size());

        assertThat(ids(lines)).hasSameSizeAs(lines).endsWith(ids(later).toArray(String[]::new));
    }

    @Property(tries = 500)
    void whoeverItIsAttributedTo(@ForAll("lines") List<Line> lines, @ForAll("lines") List<Line> others) {
        var attributedOtherwise = IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(
                        lines.get(i).words(), others.get(i % others.size()).attribution()))
                .toList();

        assertThat(ids(attributedOtherwise)).isEqualTo(ids(lines));
    }

    @Property(tries = 500)
    void whateverElseIsQuotedBehindIt(@ForAll("lines") List<Line> lines) {
        var first = new Line("It has never been so dry", "Ada Byron said");
        var followed = new java.util.ArrayList<>(List.of(first));
        followed.addAll(lines);

        assertThat(ids(followed)).startsWith(ids(List.of(first)).get(0));
    }

    @Test
    void theSameWordsOfAnotherPlaceHaveAnIdOfTheirOwn() {
        var twice = new Line("We are late", "Ada Byron said");

        assertThat(ids(List.of(twice, twice))).doesNotHaveDuplicates();
    }

    /** As a reader of annotations does: by the words and what stands beside them. */
    @Test
    void prefixAndSuffixTellTheSameWordsApart() {
        var text = "Ada Byron opened the mill. “Late,” she said of the north gate.\n\n"
                + "Karl Marten came in. “Late,” he said of the south gate.";
        for (var quote : Said.in(text)) {
            var selector = quote.prefix() + quote.text() + quote.suffix();

            assertThat(text.indexOf(selector) + quote.prefix().length())
                    .isEqualTo(quote.spans().get(0).start());
            assertThat(text.indexOf(selector)).isEqualTo(text.lastIndexOf(selector));
        }
    }
}
