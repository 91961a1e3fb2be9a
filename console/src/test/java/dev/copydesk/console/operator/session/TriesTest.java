package dev.copydesk.console.operator.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TriesTest {
    private final TokenTries tries = new TokenTries();

    @Test
    void lendsNoEarToAnAddressThatWasWrongTenTimes() {
        for (int i = 0; i < 10; i++) {
            assertThat(tries.mayTry("10.0.0.1", i)).isTrue();
            tries.noteWrong("10.0.0.1", i);
        }

        assertThat(tries.mayTry("10.0.0.1", 10)).isFalse();
        assertThat(tries.mayTry("10.0.0.2", 10)).isTrue();
    }

    @Test
    void listensAgainAfterFiveMinutes() {
        for (int i = 0; i < 10; i++) {
            tries.noteWrong("10.0.0.1", 0);
        }

        assertThat(tries.mayTry("10.0.0.1", 299_999)).isFalse();
        assertThat(tries.mayTry("10.0.0.1", 300_000)).isTrue();
    }

    @Test
    void listensToNobodyWhereManyAddressesGuessTogether() {
        for (int i = 0; i < TokenTries.MOST_OF_ALL; i++) {
            tries.noteWrong("10.0." + i / 200 + "." + i % 200, 0);
        }

        assertThat(tries.mayTry("10.9.9.9", 1)).isFalse();
    }
}
