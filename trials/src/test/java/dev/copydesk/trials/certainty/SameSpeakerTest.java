package dev.copydesk.trials.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Attribution.Attributed;
import dev.copydesk.trials.certainty.GoldArticle.GoldRange;
import dev.copydesk.trials.certainty.GoldArticle.GoldSpeaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSpeakerTest {
    private static final GoldRange MENTION = new GoldRange(10, 20);
    private static final GoldRange ELSEWHERE = new GoldRange(30, 40);

    private static boolean isSame(String text, @Nullable String name, String ours, GoldRange mention) {
        return SameSpeaker.is(new GoldSpeaker(MENTION, text, name), Attributed.certain("s", ours, null, null), mention);
    }

    @ParameterizedTest
    @CsvSource({
        "Byron, Ada Byron, Ada Byron, true",
        "she, Ada Byron, Ada Byron (Greens), true",
        "she, Ada Byron, Byron’s, true",
        "she, Karl Sand Jr., Karl Sand, true",
        "she, José Peña, Jose Pena, true",
        "she, Ada Byron, Karl Sand, false",
        "the mill's owner, Ada Byron, the owner of the mill, true",
        "the mill's owner, Ada Byron, the ferryman, false"
    })
    void aNameIsTheSameByItsLastWordAndADescriptionByItsWords(String text, String name, String ours, boolean same) {
        assertThat(isSame(text, name, ours, ELSEWHERE)).isEqualTo(same);
    }

    @Test
    void whomTheAnnotatorDidNotNameIsTheSameByThePlace() {
        assertThat(isSame("a man in a boat", null, "Karl Sand", MENTION)).isTrue();
        assertThat(isSame("a man in a boat", null, "Karl Sand", ELSEWHERE)).isFalse();
    }
}
