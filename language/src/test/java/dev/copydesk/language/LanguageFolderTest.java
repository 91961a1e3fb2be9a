package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFolderTest {
    @ParameterizedTest
    @CsvSource({"en-GB,en", "de,de", "zh-Hant-TW,zh", "fr_CA,fr", "' ',en", ",en"})
    void takesTheLanguageOfATag(String tag, String language) {
        assertThat(LanguageFolder.primary(tag)).isEqualTo(language);
    }

    @Test
    void readsWhatEachLanguageHas() {
        assertThat(LanguageFolder.having("digest/stop-words.txt", LanguageFolder::locale))
                .containsEntry("en", Locale.ENGLISH)
                .containsEntry("de", Locale.GERMAN)
                .containsKeys("fr", "es", "pt")
                .doesNotContainKey("it");
    }

    @Test
    void aFileThatALanguageLacksHasNoEntries() {
        assertThat(new LanguageFolder("it").lines("digest/stop-words.txt")).isEmpty();
    }

    @Test
    void everyLanguageOfTheListHasAFolder() {
        assertThat(LanguageFolder.all())
                .allMatch(folder -> folder.has("cues.txt") || folder.has("writing/function-words.txt"));
    }
}
