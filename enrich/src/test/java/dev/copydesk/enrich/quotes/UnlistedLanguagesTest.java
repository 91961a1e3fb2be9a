package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnlistedLanguagesTest {
    static Stream<Arguments> sentences() {
        return LanguageCases.of("unlisted.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void findsWhatIsSaidAndNamesNobody(String text, List<String> speakers) {
        assertThat(LanguageCases.speakersIn("und", text)).isEqualTo(speakers);
    }
}
