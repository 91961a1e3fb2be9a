package dev.copydesk.console.operator.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionsTest {
    private final ConsoleSessions sessions = new ConsoleSessions();

    @Test
    void endsAfterAnHourWithoutUse() {
        var session = sessions.open(0);

        assertThat(sessions.find(session.id(), 3_599_999)).isPresent();
        assertThat(sessions.find(session.id(), 2 * 3_600_000)).isEmpty();
    }

    @Test
    void endsAfterHalfADayHoweverMuchItIsUsed() {
        var session = sessions.open(0);
        for (int minutes = 30; minutes < 12 * 60; minutes += 30) {
            assertThat(sessions.find(session.id(), minutes * 60_000L)).isPresent();
        }

        assertThat(sessions.find(session.id(), 12 * 3_600_000L)).isEmpty();
    }

    @Test
    void keepsTheNewestWhereThereAreTooMany() {
        var first = sessions.open(0);
        for (int i = 0; i < ConsoleSessions.MOST; i++) {
            sessions.open(i);
        }

        assertThat(sessions.size()).isEqualTo(ConsoleSessions.MOST);
        assertThat(sessions.find(first.id(), 1)).isEmpty();
    }

    @Test
    void givesEachItsOwnWords() {
        var one = sessions.open(0);
        var other = sessions.open(0);

        assertThat(one.id()).isNotEqualTo(other.id()).isNotEqualTo(one.csrf());
        assertThat(one.csrf()).isNotEqualTo(other.csrf());
    }
}
