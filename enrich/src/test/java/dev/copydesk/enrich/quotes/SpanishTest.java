package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spanish as newspapers write it. */
class SpanishTest {
    static Stream<Arguments> sentences() {
        return LanguageCases.of("spanish.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void namesWhoSaysEachQuotation(String text, List<String> speakers) {
        assertThat(LanguageCases.speakersIn("es-ES", text)).isEqualTo(speakers);
    }
}
