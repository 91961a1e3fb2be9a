package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rabbit ate her offspring. | A N D A N X",
                "They plan to stand there. | U V T V U X",
                "A plan for the stand failed. | A N F A N D X",
                "It makes the London-based firm proud. | U V A J N J X",
                "He sold 31-mile cables. | U D J N X",
                "They don't know Ada Byron. | U M V P P X"
            })
    void aWordIsWhatItsTableAndItsNeighboursSay(String text, String classes) {
        var reading = Readings.english(text);

        var read = Arrays.stream(WordClasses.of(reading))
                .map(c -> String.valueOf(c.code()))
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(classes);
    }
}
