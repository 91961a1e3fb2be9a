package dev.copydesk.enrich.directory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Byron, ada byron",
        "ADA  BYRON, ada byron",
        "Zoë O’Neil-Müller, zoe oneil muller",
        "'Ada J. O''Neil', ada j oneil",
        "Łukasz Wróbel, łukasz wrobel",
        "王 芳, 王 芳",
        "İnci Öz, inci oz",
        "' — ', ''"
    })
    void isWhatSpellingsOfANameHaveInCommon(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Property(tries = 300)
    void isItsOwnKey(@ForAll String name) {
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }

    @Test
    void containsWholeWordsAlone() {
        assertThat(NameKey.contains("head of the wend bridge trust", "wend bridge trust"))
                .isTrue();
        assertThat(NameKey.contains("head of the wend bridge trustees", "wend bridge trust"))
                .isFalse();
        assertThat(NameKey.contains("head of anything", "")).isFalse();
    }
}
