package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeSentencesTest {
    private static Set<String> facts(List<String> sentences) {
        var facts = new TreeSet<String>();
        sentences.forEach(s -> Pattern.compile("\\{([A-Za-z]+)}")
                .matcher(s)
                .results()
                .map(MatchResult::group)
                .forEach(facts::add));
        return facts;
    }

    private static String say(String language, Remark remark) {
        return TakeSentences.of(language, "a1").orElseThrow().of(remark);
    }

    private static Remark quoting(String... names) {
        return Remark.of(1, "quoted.names", "names", List.of(names)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt"})
    void everyLanguageSaysAllThatEnglishSays(String language) {
        assertThat(TakeSentences.all(language).keySet())
                .containsAll(TakeSentences.all("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt"})
    void everyLanguageSaysTheFactsThatEnglishSays(String language) {
        TakeSentences.all("en")
                .forEach((key, sentences) -> TakeSentences.all(language)
                        .getOrDefault(key, List.of())
                        .forEach(
                                said -> assertThat(facts(List.of(said))).as(key).isEqualTo(facts(sentences))));
    }

    @Test
    void anArticleAlwaysGetsTheSameWords() {
        var remark = Remark.of(1, "quoted.only", "top", List.of("Ada Byron")).orElseThrow();

        assertThat(say("en", remark)).isEqualTo(say("en", remark));
    }

    @Test
    void articlesGetOneOrTheOther() {
        var remark = Remark.of(1, "quoted.only", "top", List.of("Ada Byron")).orElseThrow();
        var said = new TreeSet<String>();
        for (int i = 0; i < 20; i++) {
            said.add(TakeSentences.of("en", "article-" + i).orElseThrow().of(remark));
        }

        assertThat(said).hasSize(2);
    }

    @Test
    void severalNamesAreJoined() {
        assertThat(say("en", quoting("Ada Byron", "Carl Osei", "Lin Tao")))
                .isEqualTo("It quotes Ada Byron, Carl Osei and Lin Tao.");
    }

    @ParameterizedTest
    @CsvSource({"Inés Mora, e Inés", "Hilario Paz, e Hilario", "Ana Mora, y Ana"})
    void spanishJoinsWhatSoundsLikeIWithE(String second, String joined) {
        assertThat(say("es", quoting("Ada Byron", second))).contains("Ada Byron " + joined);
    }

    @ParameterizedTest
    @CsvSource({"en, “the mole”", "de, „the mole“", "fr, « the mole »", "es, «the mole»"})
    void wordsOfTheArticleStandInTheMarksOfItsLanguage(String language, String marked) {
        var remark = Remark.quoting(1, "worth.section", "sections", List.of("the mole"))
                .orElseThrow();

        assertThat(say(language, remark)).contains(marked);
    }

    @Test
    void namesAreSaidAsTheyAre() {
        assertThat(say("en", quoting("{quotes} $1 Byron", "Carl Osei"))).contains("{quotes} $1 Byron");
    }

    @Test
    void aLanguageWithoutSentencesHasNone() {
        assertThat(TakeSentences.of("sv-SE", "a1")).isEmpty();
    }
}
