package dev.copydesk.ingest.fetch.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to no address that the guard forbids. Whatever was checked before and whatever a name led
 * to a moment ago: the address judged here is the address connected to.
 */
public final class GuardedSockets extends SocketFactory {
    private final AddressGuard guard;

    public GuardedSockets(AddressGuard guard) {
        this.guard = guard;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(guard);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw unconnectedOnly();
    }

    private static SocketException unconnectedOnly() {
        return new SocketException("guarded sockets are made unconnected");
    }

    private static final class GuardedSocket extends Socket {
        private final AddressGuard guard;

        /** Without the system's SOCKS proxy, which would connect in our place. */
        GuardedSocket(AddressGuard guard) {
            super(Proxy.NO_PROXY);
            this.guard = guard;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress inet) || inet.isUnresolved()) {
                throw new SocketException("not a resolved address: " + endpoint);
            }
            guard.check(inet.getHostString(), inet.getAddress());
            super.connect(endpoint, timeout);
        }
    }
}
