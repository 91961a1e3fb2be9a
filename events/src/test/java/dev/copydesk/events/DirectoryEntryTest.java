package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryEntryTest {
    private static DirectoryEntry entry(String id, String name, List<String> aliases) {
        return new DirectoryEntry(id, name, aliases, List.of(), null, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\u00a0b", "a\nb", "a\u0000b"})
    void hasAnIdThatIsAKeyInEveryTool(String id) {
        assertThatThrownBy(() -> entry(id, "Ada Byron", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id: 1 to 128 characters without blanks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule:ada", "model:ada"})
    void hasAnIdThatIsNoKeyOfARuleOrModel(String id) {
        assertThatThrownBy(() -> entry(id, "Ada Byron", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not of people");
    }

    @Test
    void hasAnIdOfLimitedLength() {
        assertThat(entry("i".repeat(128), "Ada Byron", List.of()).id()).hasSize(128);
        assertThatThrownBy(() -> entry("i".repeat(129), "Ada Byron", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "Ada\u0007Byron"})
    void hasANameThatCanStandInAnArticle(String name) {
        assertThatThrownBy(() -> entry("a", name, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name: ");
        assertThatThrownBy(() -> entry("a", "Ada Byron", List.of(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("aliases: ");
    }

    @Test
    void hasNoMoreThanFiftyAliases() {
        assertThatThrownBy(() -> entry("a", "Ada Byron", Collections.nCopies(51, "Ada")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("aliases: at most 50, not 51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7259", "Q0", "q7259", "Q12345678901234567", "https://www.wikidata.org/wiki/Q7259"})
    void namesAnItemOfWikidata(String item) {
        assertThatThrownBy(() -> new DirectoryEntry("a", "Ada Byron", List.of(), List.of(), item, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("wikidata: an item such as Q7259");
    }

    @ParameterizedTest
    @CsvSource({
        "profile, ftp://news.example/ada",
        "profile, /people/ada",
        "profile, https:///ada",
        "profile, 'https://news.example/a da'",
        "profile, 'javascript:alert(1)'",
        "'', https://news.example/ada",
        "two words, https://news.example/ada"
    })
    void linksToTheWebAlone(String rel, String url) {
        assertThatThrownBy(() -> new DirectoryLink(rel, url)).isInstanceOf(IllegalArgumentException.class);
    }
}
