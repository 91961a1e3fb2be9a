package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.Passages.Passage;
import dev.copydesk.enrich.quotes.marks.MarkPairing;
import dev.copydesk.language.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarksOfManyKindsTest {
    static Stream<Passage> paired() {
        return Passages.in("marks.txt");
    }

    @ParameterizedTest
    @MethodSource
    void paired(Passage passage) {
        var reading = Reading.of(Written.article(passage.text()));

        assertThat(MarkPairing.in(reading))
                .extracting(m -> reading.text().substring(m.from(), m.to()))
                .containsExactlyElementsOf(passage.expected());
    }
}
