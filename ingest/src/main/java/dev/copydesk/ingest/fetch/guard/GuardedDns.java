package dev.copydesk.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks names up and leaves out addresses that the guard forbids. Each address carries the name that was asked, by which
 * {@link GuardedSockets} judges it again.
 */
public final class GuardedDns implements Dns {
    private static final byte[] LOOPBACK_4 = {127, 0, 0, 1};
    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final AddressGuard guard;
    private final Dns resolver;

    public GuardedDns(AddressGuard guard, Dns resolver) {
        this.guard = guard;
        this.resolver = resolver;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var permitted = new ArrayList<InetAddress>();
        var found = resolve(host);
        for (var address : found) {
            if (guard.permits(host, address)) {
                permitted.add(InetAddress.getByAddress(host, address.getAddress()));
            }
        }
        if (permitted.isEmpty()) {
            for (var address : found) {
                guard.check(host, address);
            }
            throw new UnknownHostException("no address for " + host);
        }
        return List.copyOf(permitted);
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        return AddressGuard.isLocalhost(host)
                ? List.of(InetAddress.getByAddress(host, LOOPBACK_4), InetAddress.getByAddress(host, LOOPBACK_6))
                : resolver.lookup(host);
    }
}
