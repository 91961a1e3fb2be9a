package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
    private static final Path LANGUAGES = Path.of("src/main/resources/dev/copydesk/language");

    @Test
    void knowsALanguageByItsTag() {
        assertThat(Lexicon.of("en-GB").language()).isEqualTo("en");
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(Lexicon.of("tlh").language()).isEqualTo("en");
        assertThat(Lexicon.of(null).language()).isEqualTo("en");
    }

    @Test
    void givesTheNoteOfAWord() {
        assertThat(Lexicon.of("en").note(WordList.PRONOUNS, "she")).isEqualTo("f");
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
        assertThat(WordList.values())
                .extracting(WordList::fileName)
                .contains(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNoteOfALanguageIsOneThatEnglishOrGermanExplains(Path file) throws IOException {
        var known = new HashSet<>(notes(LANGUAGES.resolve("en").resolve(file.getFileName())));
        known.addAll(notes(LANGUAGES.resolve("de").resolve(file.getFileName())));

        assertThat(known).containsAll(notes(file));
    }

    static List<Path> files() throws IOException {
        try (var files = Files.walk(LANGUAGES, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(LANGUAGES.resolve("common")))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> notes(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#") && line.contains(" : "))
                    .flatMap(line -> Stream.of(
                            line.substring(line.indexOf(" : ") + 3).strip().split(" ")))
                    .collect(Collectors.toSet());
        }
    }
}
