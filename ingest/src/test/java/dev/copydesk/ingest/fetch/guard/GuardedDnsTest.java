package dev.copydesk.ingest.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

class GuardedDnsTest {
    private static final Dns NO_SERVER = host -> {
        throw new AssertionError("a server was asked for " + host);
    };

    @Test
    void onlyPublicAddressesOfANameAreLeft() throws Exception {
        var dns = new GuardedDns(new AddressGuard(Set.of()), resolver("10.0.0.1", "8.8.8.8", "fe80::1"));

        assertThat(dns.lookup("news.example"))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("8.8.8.8");
    }

    @Test
    void aNameThatLeadsNowhereElseIsForbidden() {
        var dns = new GuardedDns(new AddressGuard(Set.of()), resolver("169.254.169.254"));

        assertThatThrownBy(() -> dns.lookup("metadata.example"))
                .isInstanceOf(ForbiddenAddress.class)
                .hasMessageContaining("metadata.example leads to 169.254.169.254");
    }

    @Test
    void anAddressCarriesTheNameThatWasAsked() throws Exception {
        var dns = new GuardedDns(new AddressGuard(Set.of("newsroom.internal")), resolver("10.0.0.1"));

        assertThat(dns.lookup("newsroom.internal"))
                .extracting(InetAddress::getHostName)
                .containsExactly("newsroom.internal");
    }

    @Test
    void localhostAndNamesBelowItAreLoopbackWithoutAskingAServer() throws Exception {
        var dns = new GuardedDns(new AddressGuard(Set.of("localhost", "*.localhost")), NO_SERVER);

        assertThat(dns.lookup("localhost"))
                .allMatch(InetAddress::isLoopbackAddress)
                .isNotEmpty();
        assertThat(dns.lookup("daily.localhost"))
                .allMatch(InetAddress::isLoopbackAddress)
                .isNotEmpty();
    }

    private static Dns resolver(String... addresses) {
        return host -> {
            var found = new java.util.ArrayList<InetAddress>();
            for (var address : addresses) {
                found.add(InetAddress.getByName(address));
            }
            return List.copyOf(found);
        };
    }
}
