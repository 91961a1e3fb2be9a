package dev.copydesk.console.operator.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "localhost:8420, true",
        "127.0.0.1:8420, true",
        "127.0.0.1, true",
        "[::1]:8420, true",
        "desk.test:8420, true",
        "LOCALHOST, true",
        "evil.example:8420, false",
        "127.0.0.1.evil.example, false",
        "localhost.evil.example:8420, false",
        "127.0.0.1:8420:80, false"
    })
    void takesTheNamesOfThisMachineForLocal(String host, boolean local) {
        assertThat(new RequestOrigin(host, null, null, false).isLocal("desk.test"))
                .isEqualTo(local);
    }

    @Test
    void takesWhatAProxyPassesOnForForeign() {
        assertThat(new RequestOrigin("127.0.0.1:8420", null, null, true).isLocal("127.0.0.1"))
                .isFalse();
    }

    @Test
    void takesARequestWithoutAHostForForeign() {
        assertThat(new RequestOrigin(null, null, null, false).isLocal("127.0.0.1"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, true",
                "same-origin, http://evil.example, true",
                "same-site, http://a:1, false",
                "cross-site, http://a:1, false",
                "none, -, false",
                "-, http://a:1, true",
                "-, https://a:1, true",
                "-, http://a:2, false",
                "-, null, false",
                "-, -, false"
            })
    void knowsAFormOfItsOwnByWhatTheBrowserSays(String site, String origin, boolean ours) {
        assertThat(new RequestOrigin("a:1", origin, site, false).isOurs()).isEqualTo(ours);
    }
}
