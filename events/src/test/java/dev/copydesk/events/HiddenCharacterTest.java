package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharacterTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 0x1b, 0x7f, 0x9b, 0xad, 0x200b, 0x200d, 0x202e, 0x2028, 0x2029, 0xfeff, 0xd800, 0xe0041})
    void isWhatCannotBeSeen(int codePoint) {
        assertThat(HiddenCharacter.is(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', 0xa0, 0xe9, 0x2013, 0x3042, 0x1f600})
    void isNotWhatCanBeSeenOrIsABlank(int codePoint) {
        assertThat(HiddenCharacter.is(codePoint)).isFalse();
    }

    @Test
    void joinersAreHidden() {
        assertThat(HiddenCharacter.isJoiner(0x200d)).isTrue();
        assertThat(HiddenCharacter.is(0x200d)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\t', 0x2028, 0x2029})
    void separatorsOfLinesPartWords(int codePoint) {
        assertThat(HiddenCharacter.isSpace(codePoint)).isTrue();
    }
}
