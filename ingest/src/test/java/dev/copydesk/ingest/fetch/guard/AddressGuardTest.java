package dev.copydesk.ingest.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final AddressGuard NOTHING_ALLOWED = new AddressGuard(Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "::1",
                "[::ffff:127.0.0.1]",
                "169.254.169.254",
                "localhost",
                "a.localhost",
                "LOCALHOST."
            })
    void aHostIsRefusedOfWhichItIsKnownWithoutAsking(String host) {
        assertThatThrownBy(() -> NOTHING_ALLOWED.checkHost(host))
                .isInstanceOf(ForbiddenAddress.class)
                .hasMessageContaining("not a public address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "8.8.8.8", "[2606:4700::1111]", "localhost.example", "127.0.0.1.example"})
    void anyOtherHostIsNotRefusedByItsName(String host) {
        assertThatCode(() -> NOTHING_ALLOWED.checkHost(host)).doesNotThrowAnyException();
    }

    @Test
    void aNameIsAllowedWhateverItsCase() throws Exception {
        var guard = new AddressGuard(Set.of("Newsroom.Internal"));

        assertThat(guard.permits("newsroom.internal", address("10.1.2.3"))).isTrue();
        assertThat(guard.permits("NEWSROOM.internal.", address("10.1.2.3"))).isTrue();
    }

    @Test
    void anAllowedNameAllowsNoOtherNameForTheSameAddress() throws Exception {
        var guard = new AddressGuard(Set.of("newsroom.internal"));

        assertThat(guard.permits("evil.example", address("10.1.2.3"))).isFalse();
        assertThat(guard.permits("a.newsroom.internal", address("10.1.2.3"))).isFalse();
        assertThat(guard.permits("10.1.2.3", address("10.1.2.3"))).isFalse();
    }

    @Test
    void aStarAllowsAllNamesBelowAndNotTheNameItself() throws Exception {
        var guard = new AddressGuard(Set.of("*.localhost"));

        assertThat(guard.permits("daily.localhost", address("127.0.0.1"))).isTrue();
        assertThat(guard.permits("a.b.localhost", address("127.0.0.1"))).isTrue();
        assertThat(guard.permits("localhost", address("127.0.0.1"))).isFalse();
        assertThat(guard.permits("evillocalhost", address("127.0.0.1"))).isFalse();
    }

    @Test
    void anAllowedAddressIsAllowedOnlyWhereItIsAskedForAsSuch() throws Exception {
        var guard = new AddressGuard(Set.of("127.0.0.1", "[::1]"));

        assertThat(guard.permits("127.0.0.1", address("127.0.0.1"))).isTrue();
        assertThat(guard.permits("0:0:0:0:0:0:0:1", address("::1"))).isTrue();
        assertThat(guard.permits("127.0.0.2", address("127.0.0.2"))).isFalse();
        assertThat(guard.permits("evil.example", address("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "*.", "http://a.example", "a.example:80", "10.0.0.0/8", "a b"})
    void aPatternThatIsNeitherNameNorAddressIsRefused(String pattern) {
        assertThatThrownBy(() -> new AddressGuard(Set.of(pattern)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed host");
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }
}
