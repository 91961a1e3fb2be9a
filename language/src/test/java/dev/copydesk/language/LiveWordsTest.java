package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liveticker: Sturm im Hafen",
                "Live updates: storm at the quay",
                "EN DIRECT – la tempête",
                "Storm LIVE: all quays shut"
            })
    void aHeadlineCallsAPageLive(String headline) {
        assertThat(LiveWords.areIn(headline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where to live by the sea", "Ropewright live at the quay", "Alive: the last diver"})
    void livingAndPlayingDoNot(String headline) {
        assertThat(LiveWords.areIn(headline)).isFalse();
    }
}
