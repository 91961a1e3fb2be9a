package dev.copydesk.ingest.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {
    @Test
    void byDefaultItListensOnThisMachineOnly() {
        assertThat(GatewaySettings.DEFAULTS).isEqualTo(new GatewaySettings("127.0.0.1", 8420, null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void withoutATokenItDoesNotListenBeyondThisMachine(String host) {
        assertThatThrownBy(() -> new GatewaySettings(host, 8420, null, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set a token");
    }

    @Test
    void withATokenOrByExplicitWordItDoes() {
        assertThatCode(() -> new GatewaySettings("0.0.0.0", 8420, "correct-horse", false))
                .doesNotThrowAnyException();
        assertThatCode(() -> new GatewaySettings("0.0.0.0", 8420, null, true)).doesNotThrowAnyException();
    }

    @Test
    void itsTextDoesNotTellTheToken() {
        assertThat(new GatewaySettings("127.0.0.1", 1, "correct-horse", false).toString())
                .doesNotContain("correct-horse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space in it"})
    void aTokenThatIsEasilyGuessedOrNoHeaderIsRefused(String token) {
        assertThatThrownBy(() -> new GatewaySettings("127.0.0.1", 1, token, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
