package dev.copydesk.enrich.tags.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quay AND              | 8  | something is missing at its end",
                "(quay OR pier         | 13 | something is missing at its end",
                "quay ) pier           | 5  | “)” cannot stand here",
                "a:b:c                 | 3  | “:” cannot stand here",
                "quay or pier          | 5  | “or” is a word here",
                "quay headline:flood   | 14 | no field “headline”; there are text, title,",
                "quay *boat            | 5  | “*boat”: 3 letters or digits at least before a wildcard",
                "qu*                   | 0  | 3 letters",
                "quay OR +++           | 9  | “+” cannot stand here",
                "'quay OR \"--\"'      | 9  | has no word",
                "quay~                 | 0  | a word that is like another (~)",
                "'\"old quay\"~99'     | 1  | words at most 50 apart, not 99",
                "quay /x.*/            | -1 | no regular expression",
                "quay [a TO b]         | -1 | no range",
                "quay^3                | -1 | no weight (^)",
                "fn:ordered(quay pier) | -1 | no function (fn:)",
                "-quay                 | -1 | only what an article must not have",
                "quay OR NOT pier      | -1 | only what an article must not have",
                "'\"quay'              | -1 | a quotation mark is not closed"
            })
    void saysWhatIsWrongAndWhere(String query, int at, String message) {
        var bad = catchThrowableOfType(BadQuery.class, () -> RuleQuery.of(query));

        assertThat(bad).hasMessageStartingWith("query: ").hasMessageContaining(message);
        assertThat(bad.at()).isEqualTo(at);
    }

    @Test
    void hasLimits() {
        var words = IntStream.rangeClosed(1, 201).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR "));
        var wildcards =
                IntStream.rangeClosed(1, 21).mapToObj(i -> "word" + i + "*").collect(Collectors.joining(" OR "));

        assertThatThrownBy(() -> RuleQuery.of(words)).hasMessageContaining("more than 200 words");
        assertThatThrownBy(() -> RuleQuery.of(wildcards)).hasMessageContaining("more than 20 wildcards");
        assertThatThrownBy(() -> RuleQuery.of("x".repeat(4_001))).hasMessageContaining("at most 4000 characters");
        assertThatThrownBy(() -> RuleQuery.of("(".repeat(2_000) + "x" + ")".repeat(1_999)))
                .hasMessageContaining("more than 20 deep");
    }

    @Test
    void takesAWordWithMarksInIt() {
        assertThatCode(() -> RuleQuery.of("AT&T OR k8s.io OR Kubernetes-Cluster OR don’t OR k\\*8"))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void isReadOrRefusedWhateverItSays(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String query) {
        assertThatCode(() -> {
                    try {
                        RuleQuery.of(query).toLucene(RuleAnalyzer.ofQueries(WordForms.ENGLISH));
                    } catch (BadQuery e) {
                        assertThat(e.getMessage()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }
}
