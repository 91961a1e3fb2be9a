package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotQuotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anyone can choose a “cat picture” for a profile, Ada Byron told the crowd.",
                "During a “fireside chat” on Monday, Ada Byron spoke about mills.",
                "The firm showed its “mill in a box” at the fair.",
                "Karl Marten stars in “The Long Way Home” and sings.",
                "She wrote the novel “Mills of the North” at nineteen.",
                "Ada “Countess” Byron opened the mill.",
                "The screen is 55\" wide and the record 12\" long.",
                "The so-called “reform” failed again.",
                "The mill is “green” and “smart” these days.",
                "The workers’ club met at O’Neil’s, and the owners’ did not.",
            })
    void theseHoldNone(String text) {
        assertThat(Said.texts(text)).isEmpty();
    }
}
