package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRuleTest {
    @Test
    void hasAKeyThatNoPersonMayHave() {
        var key = new TagRule("harbours", "Harbours", "harbour", null).key();

        assertThat(key).isEqualTo("rule:harbours");
        assertThat(DirectoryKey.isPerson(key)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Harbours, harbour, , id",
        "a b, Harbours, harbour, , id",
        "a, '--', harbour, , label",
        "a, 'A\u0007', harbour, , label",
        "a, Harbours, ' ', , query",
        "a, Harbours, harbour, 283202, wikidata"
    })
    void namesTheFieldThatIsWrong(String id, String label, String query, String wikidata, String field) {
        assertThatThrownBy(() -> new TagRule(id, label, query, wikidata))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field + ": ");
    }

    @Test
    void keepsAQueryWithinItsLimit() {
        assertThatThrownBy(() -> new TagRule("a", "A", "x".repeat(TagRule.MAX_QUERY + 1), null))
                .hasMessageStartingWith("query: ");
    }
}
