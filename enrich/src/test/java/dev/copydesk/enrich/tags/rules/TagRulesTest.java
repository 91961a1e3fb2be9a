package dev.copydesk.enrich.tags.rules;

import static dev.copydesk.enrich.tags.Articles.ENGLISH;
import static dev.copydesk.enrich.tags.Articles.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.events.Span;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRulesTest {
    private final TagRules rules = new TagRules();

    @AfterEach
    void close() {
        rules.close();
    }

    private static TagRule rule(String id, String query) {
        return new TagRule(id, id, query, null);
    }

    private List<String> found(ReadArticle article) {
        return rules.find(article).stream().map(FoundTag::label).toList();
    }

    private boolean matches(String query, ReadArticle article) {
        rules.put(rule("r", query));
        return !rules.find(article).isEmpty();
    }

    private static List<String> words(FoundTag tag, ReadArticle article) {
        return tag.evidence().stream()
                .map(span -> span.in(article.reading().text()))
                .toList();
    }

    @Test
    void aRuleThatMatchesIsATagWithItsKeyItsItemAndWhereTheTextSaysIt() {
        var article = ENGLISH.saying("The quay 🌊 floods.", "Old quays flood every spring.");
        rules.put(new TagRule("quays", "Quays", "quay", "Q863454"));

        assertThat(rules.find(article)).singleElement().satisfies(tag -> {
            assertThat(tag.label()).isEqualTo("Quays");
            assertThat(tag.scheme()).isEqualTo(TagScheme.RULE);
            assertThat(tag.ref()).isEqualTo("rule:quays");
            assertThat(tag.wikidata()).isEqualTo("Q863454");
            assertThat(tag.evidence()).containsExactly(new Span(4, 8), new Span(24, 29));
            assertThat(words(tag, article)).containsExactly("quay", "quays");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quay                              | true",
                "QUAYS                             | true",
                "pier                              | false",
                "quay pier                         | false",
                "quay council                      | true",
                "quay OR pier                      | true",
                "pier OR quay AND council          | true",
                "(pier OR quay) AND mayor          | false",
                "quay NOT council                  | false",
                "quay -pier                        | true",
                "'\"harbour quays\"'               | true",
                "'“harbour quays”'                 | true",
                "'\"quay harbour\"'                | false",
                "'\"council quays\"~4'             | true",
                "'\"council quays\"~1'             | false",
                "harb*                             | true",
                "hár*                              | true",
                "quay?                             | true",
                "title:flood                       | true",
                "title:council                     | false",
                "flood                             | true",
                "section:(local OR regional)       | true",
                "keyword:\"sea wall\"              | true",
                "keyword:sea                       | true",
                "speaker:byron                     | true",
                "speaker:\"Ada Byron\"             | true",
                "speaker:ada-byron                 | true",
                "author:marten                     | true",
                "site:wend.example                 | true",
                "site:local.wend.example           | true",
                "site:example.com                  | false",
                "language:en                       | true",
                "language:en-GB                    | true",
                "language:de                       | false",
                "exact:WHO                         | true",
                "exact:Council                     | false",
                "who                               | true",
                "zoe                               | true",
                "byron                             | true",
                "quay AND language:en NOT section:sport | true"
            })
    void asksWordsPhrasesAndFields(String query, boolean expected) {
        var article = ENGLISH.inLanguage("en-GB")
                .headed("Flood warning")
                .in("Local news")
                .of("Sea wall")
                .spokenBy("Ada Byron")
                .saying("The council repairs the harbour quays.", "The WHO says Zoë’s and Byron’s boats are safe.");

        assertThat(matches(query, article)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"haus, true", "Häuser, true", "haeuser, true", "hausboot, false"})
    void knowsSingularAndPluralOfTheArticlesLanguage(String query, boolean expected) {
        assertThat(matches(query, GERMAN.saying("Am Kai stehen alte Häuser."))).isEqualTo(expected);
    }

    @Test
    void aPhraseDoesNotReachFromTheTextIntoTheHeadline() {
        assertThat(matches("\"quay flood\"", ENGLISH.headed("Flood").saying("The quay")))
                .isFalse();
    }

    @Test
    void whatMatchesOutsideTheTextHasNoEvidenceInIt() {
        rules.put(rule("floods", "flood"));

        assertThat(rules.find(ENGLISH.headed("Flood").saying("It rains.")))
                .singleElement()
                .satisfies(tag -> assertThat(tag.evidence()).isEmpty());
    }

    @Test
    void aRuleThatChangesOrGoesIsMatchedAsItStands() {
        var article = ENGLISH.saying("The quay floods.");
        rules.put(rule("a", "quay"));
        rules.put(rule("b", "quay"));
        assertThat(found(article)).containsExactly("a", "b");

        rules.put(rule("a", "pier"));
        assertThat(found(article)).containsExactly("b");

        rules.remove("rule:b");
        assertThat(found(article)).isEmpty();
    }

    @Test
    void aRuleIsMatchedWithArticlesOfEveryLanguage() {
        rules.put(rule("a", "kubernetes"));

        assertThat(found(ENGLISH.saying("Kubernetes is out."))).containsExactly("a");
        assertThat(found(GERMAN.saying("Kubernetes ist da."))).containsExactly("a");
        assertThat(found(ENGLISH.inLanguage("fi").saying("Kubernetes on täällä.")))
                .containsExactly("a");
    }

    @Test
    void aRuleWhoseQueryIsNoneIsRefused() {
        assertThatThrownBy(() -> rules.put(rule("a", "quay AND"))).isInstanceOf(BadQuery.class);
        assertThat(found(ENGLISH.saying("The quay."))).isEmpty();
    }

    @Test
    void anArticleHasNoMoreTagsOfRulesThanTwenty() {
        IntStream.range(0, 100).forEach(i -> rules.put(rule("r" + i, "quay")));

        assertThat(rules.find(ENGLISH.saying("The quay floods."))).hasSize(20);
    }

    @Test
    void aThousandRulesFindWhatEachOfThemFinds() {
        IntStream.range(0, 1_000).forEach(i -> rules.put(rule("r" + i, "quay" + i + " OR \"pier " + i + "\"")));

        assertThat(found(ENGLISH.saying("On pier 17 stands quay400, and quay4.")))
                .containsExactlyInAnyOrder("r17", "r400", "r4");
    }

    @Test
    void threadsFindTheSameAtTheSameTime() throws Exception {
        IntStream.range(0, 200).forEach(i -> rules.put(rule("r" + i, "quay" + i)));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<List<String>>>();
            IntStream.range(0, 100).forEach(i -> tasks.add(() -> found(ENGLISH.saying("The quay7 and quay8."))));

            assertThat(threads.invokeAll(tasks))
                    .allSatisfy(result -> assertThat(result.get()).containsExactly("r7", "r8"));
        } finally {
            threads.shutdown();
        }
    }
}
