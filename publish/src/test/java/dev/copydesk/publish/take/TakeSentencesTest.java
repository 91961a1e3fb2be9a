package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeSentencesTest {
    private static Set<String> facts(List<String> sentences) {
        var facts = new TreeSet<String>();
        sentences.forEach(s -> Pattern.compile("\\{([A-Za-z.]+)}")
                .matcher(s)
                .results()
                .map(MatchResult::group)
                .map(f -> f.replace("all.", ""))
                .forEach(facts::add));
        return facts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyLanguageSaysAllThatEnglishSays(String language) {
        assertThat(TakeSentences.all(language).keySet())
                .isEqualTo(TakeSentences.all("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void noLanguageSaysFactsThatEnglishDoesNotKnow(String language) {
        TakeSentences.all(language)
                .forEach((key, sentences) -> assertThat(
                                facts(TakeSentences.all("en").getOrDefault(key, List.of())))
                        .as(key)
                        .containsAll(facts(sentences)));
    }

    @Test
    void anArticleAlwaysGetsTheSameWords() {
        assertThat(TakeSentences.of("en", "a1").of("none"))
                .isEqualTo(TakeSentences.of("en", "a1").of("none"));
    }

    @Test
    void articlesGetOneOrTheOther() {
        var said = new TreeSet<String>();
        for (int i = 0; i < 20; i++) {
            said.add(TakeSentences.of("en", "article-" + i).of("none"));
        }

        assertThat(said).hasSize(2);
    }

    @Test
    void smallNumbersAreWrittenOutUnlessALargeOneStandsBeside() {
        var say = TakeSentences.of("fr", "a1");
        say.fact("voices", 3);
        say.fact("quotes", 4);
        assertThat(say.of("several.few")).isEqualTo("Trois voix s’entendent, en quatre citations.");

        say.fact("quotes", 14);
        assertThat(say.of("several.few")).isEqualTo("3 voix s’entendent, en 14 citations.");
    }

    @Test
    void allOfTwoAreBoth() {
        var say = TakeSentences.of("de", "a1");
        say.fact("links", 2);
        assertThat(say.of("links.on")).containsAnyOf("Beide Links bleiben", "Keiner der zwei Links");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | in one of two quotations. ; leaves one of two quotations without one.",
                "de | wer sonst spricht, bleibt offen. ;",
                "fr | pour une des deux citations, on ne sait qui parle. ;"
            })
    void oneOfTwoQuotesIsSaidInTheRightForm(String language, String endings) {
        for (var article : List.of("a1", "a2", "a3", "a4")) {
            var say = TakeSentences.of(language, article);
            say.fact("top", "Byron");
            say.fact("topQuotes", 1);
            say.fact("unattributed", 1);
            say.fact("quotes", 2);
            assertThat(say.of("partly.one.many"))
                    .matches(said -> Stream.of(endings.split(" ;")).anyMatch(end -> said.endsWith(end.strip())));
        }
    }

    @Test
    void namesAreSaidAsTheyAre() {
        var say = TakeSentences.of("en", "a1");
        say.fact("top", "{quotes} $1 Byron");
        assertThat(say.of("one.single")).contains("{quotes} $1 Byron");
    }

    @Test
    void aLanguageWithoutSentencesIsAnsweredInEnglish() {
        assertThat(TakeSentences.of("sv-SE", "a1").language()).isEqualTo("en");
    }
}
