package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Path LANGUAGES = Path.of("src/main/resources/dev/copydesk/language");

    @Test
    void knowsALanguageByItsTag() {
        assertThat(Lexicon.of("en-GB").language()).isEqualTo("en");
    }

    @Test
    void takesATextThatTellsNoLanguageForEnglish() {
        assertThat(Lexicon.of(null).language()).isEqualTo("en");
    }

    @Test
    void knowsNoWordOfALanguageWithoutLists() {
        assertThat(Lexicon.of("tlh").language()).isEqualTo("und");
        assertThat(Lexicon.of("tlh").has(WordList.CUES, "said")).isFalse();
    }

    @Test
    void givesTheNoteOfAWord() {
        assertThat(Lexicon.of("en").has(WordList.PRONOUNS, "she", Note.FEMALE)).isTrue();
    }

    @Test
    void knowsAllFormsOfACue() {
        assertThat(new String[] {"say", "says", "said", "saying"})
                .allMatch(form -> Lexicon.of("en").has(WordList.CUES, form));
    }

    @Test
    void hasEveryListOfEnglish() {
        assertThat(WordList.values())
                .filteredOn(list -> list != WordList.FIRST_NAMES && list != WordList.GIVEN_NAMES)
                .allMatch(list -> Lexicon.class.getResource("/dev/copydesk/language/en/" + list.fileName()) != null);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfALanguageIsAListThatIsRead(Path file) {
        assertThat(Lexicon.fileNames()).contains(file.getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt"})
    void everyNoteOfALanguageIsOneOfItsList(String language) {
        assertThatCode(() -> Lexicon.of(language)).doesNotThrowAnyException();
    }

    static List<Path> files() throws IOException {
        try (var files = Files.walk(LANGUAGES, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(LANGUAGES.resolve("common")))
                    .filter(file -> !LANGUAGES.equals(file.getParent()))
                    .sorted()
                    .toList();
        }
    }
}
