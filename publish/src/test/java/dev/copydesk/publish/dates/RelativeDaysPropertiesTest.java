package dev.copydesk.publish.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.NewsDate;
import dev.copydesk.language.TextRange;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelativeDaysPropertiesTest {
    private static final List<String> WORDS = List.of(
            "on Tuesday",
            "yesterday",
            "Today",
            "the mayor",
            "said",
            "will",
            "“",
            "”",
            "(",
            ")",
            ",",
            ".",
            "\n\n",
            "2019",
            "March 3",
            "next week",
            "last",
            "night",
            "am Freitag",
            "mardi",
            "🌊",
            "to",
            "to meet",
            "is");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }

    @Property(tries = 500)
    void daysStandInOrderWithinTheRange(@ForAll("texts") String text) {
        int end = 0;
        for (var day : RelativeDays.of(text, "en", new NewsDate("2025-11-19")).in(new TextRange(0, text.length()))) {
            assertThat(day.at().from()).isGreaterThanOrEqualTo(end);
            assertThat(day.at().to()).isGreaterThan(day.at().from()).isLessThanOrEqualTo(text.length());
            end = day.at().to();
        }
    }

    @Property(tries = 300)
    void noDayIsDatedTwice(@ForAll("texts") String text) {
        var dated = DatedTexts.dated("en", "2025-11-19", text).replace("[?]", "");

        assertThat(DatedTexts.dated("en", "2025-11-19", dated)).doesNotContain("November) (1", "November, 1");
    }

    @Property(tries = 300)
    void quotationsKeepTheirWords(@ForAll("texts") String text) {
        var quoted = "“" + text.replaceAll("[“”\n]", "") + "”";

        assertThat(DatedTexts.dated("en", "2025-11-19", "He said: " + quoted)).endsWith(quoted);
    }
}
