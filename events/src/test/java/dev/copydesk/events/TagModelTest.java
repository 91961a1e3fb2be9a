package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.json.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagModelTest {
    @Test
    void hasAKeyThatNoPersonMayHave() {
        var key = Samples.tagModel().key();

        assertThat(key).isEqualTo("model:wend");
        assertThat(DirectoryKey.isPerson(key)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":1 | \"format\":2 | reads 1; learn the model again",
                "\"name\":\"wend\" | \"name\":\"../wend\" | name: ",
                "\"language\":\"en\" | \"language\":\"English\" | language: ",
                "\"rows\":40 | \"rows\":0 | rows: ",
                "\"rows\":40 | \"rows\":5 | documents: ",
                "[-3.5, | [ | calibration: ",
                "-3.5 | 1e300 | calibration: ",
                "\"steps\":[0,2] | \"steps\":[0,0] | steps: ascending",
                "\"steps\":[0,2] | \"steps\":[0,2147483647] | steps: ",
                "\"steps\":[0,2] | \"steps\":[0,3] | labels: terms that are there",
                "\"weights\":[127,40] | \"weights\":[127,400] | weights: ",
                "\"weights\":[127,40] | \"weights\":[127] | steps: as many as weights",
                "\"examples\":9 | \"examples\":41 | labels: no more examples than rows",
                "\"scale\":0.002 | \"scale\":1e200 | scale: "
            })
    void refusesWhatNoLearningMakes(String right, String wrong, String message) {
        var json = Json.text(Samples.tagModel());
        assertThat(json).contains(right);

        assertThatThrownBy(() -> Json.read(json.replace(right, wrong).getBytes(StandardCharsets.UTF_8), TagModel.class))
                .isInstanceOf(BadRecord.class)
                .hasMessageContaining(message);
    }
}
