package dev.copydesk.ingest.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardedSocketsTest {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    @Test
    void aSocketDoesNotConnectToAForbiddenAddressWhateverNameItCarries() throws Exception {
        var sockets = new GuardedSockets(new AddressGuard(Set.of("newsroom.internal")));
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = sockets.createSocket()) {
            var target =
                    new InetSocketAddress(InetAddress.getByAddress("evil.example", LOOPBACK), server.getLocalPort());

            assertThatThrownBy(() -> socket.connect(target)).isInstanceOf(ForbiddenAddress.class);
            assertThat(socket.isConnected()).isFalse();
        }
    }

    @Test
    void aSocketConnectsWhereTheNameIsAllowed() throws Exception {
        var sockets = new GuardedSockets(new AddressGuard(Set.of("newsroom.internal")));
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = sockets.createSocket()) {
            socket.connect(
                    new InetSocketAddress(
                            InetAddress.getByAddress("newsroom.internal", LOOPBACK), server.getLocalPort()),
                    5_000);

            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void aNameThatWasNotLookedUpByTheGuardIsNotConnectedTo() throws Exception {
        try (var socket = new GuardedSockets(new AddressGuard(Set.of())).createSocket()) {
            assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("news.example", 80), 10))
                    .isInstanceOf(SocketException.class);
        }
    }
}
