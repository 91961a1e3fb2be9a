package dev.copydesk.enrich.quotes.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.copydesk.events.SpeakerDoubt;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertaintyModelTest {
    private static final CertaintyModel MODEL = CertaintyModel.read(List.of(
            "intercept = 2",
            "threshold = 0.8",
            "typical reference = -0.5",
            "attribution/far = -1",
            "reference/pronoun = -1.2",
            "name/person = 1"));

    private static Sign sign(SpeakerDoubt about, String name) {
        return new Sign(about, name, 1);
    }

    @Test
    void whatSpeaksForAnAttributionMakesItCertain() {
        var certainty = MODEL.of(List.of(sign(SpeakerDoubt.NAME, "person")));

        assertThat(certainty.probability()).isEqualTo(0.95);
        assertThat(certainty.certain()).isTrue();
    }

    @Test
    void whatSpeaksAgainstItMakesItAGuess() {
        assertThat(MODEL.of(List.of(sign(SpeakerDoubt.ATTRIBUTION, "far"))).certain())
                .isFalse();
    }

    @Test
    void aSignWithoutAWeightSaysNothing() {
        assertThat(MODEL.of(List.of(sign(SpeakerDoubt.SPEECH, "by lamp")))).isEqualTo(MODEL.of(List.of()));
    }

    @Test
    void theDoubtIsWhatSpeaksMostAgainstItBeyondWhatIsTypical() {
        var certainty =
                MODEL.of(List.of(sign(SpeakerDoubt.ATTRIBUTION, "far"), sign(SpeakerDoubt.REFERENCE, "pronoun")));

        assertThat(certainty.doubt()).isEqualTo(SpeakerDoubt.ATTRIBUTION);
    }

    @Test
    void aTableWithoutAThresholdIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> CertaintyModel.read(List.of("intercept = 1")));
    }

    @Test
    void theProductsOwnTableIsRead() {
        assertThat(CertaintyModel.standard().threshold()).isBetween(0.5, 1.0);
    }
}
