package dev.copydesk.ingest.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalHostsTest {
    private final LocalHosts hosts = new LocalHosts(GatewaySettings.DEFAULTS);

    @Test
    void admitsThisMachinesOwnNames() {
        assertThat(hosts.admit("127.0.0.1:8420")).isTrue();
        assertThat(hosts.admit("localhost")).isTrue();
        assertThat(hosts.admit("[::1]:8420")).isTrue();
    }

    @Test
    void refusesANameThatWasMadeToLeadHere() {
        assertThat(hosts.admit("rebound.example:8420")).isFalse();
    }

    @Test
    void refusesARequestWithoutAHost() {
        assertThat(hosts.admit(null)).isFalse();
    }

    @Test
    void leavesItToTheTokenWhereThereIsOne() {
        var withToken = new LocalHosts(new GatewaySettings("127.0.0.1", 8420, "a-long-token", false));

        assertThat(withToken.admit("desk.example")).isTrue();
    }
}
