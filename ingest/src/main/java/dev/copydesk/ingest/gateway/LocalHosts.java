package dev.copydesk.ingest.gateway;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names a request may be addressed to. A gateway on loopback that asks for no token takes those of this machine alone:
 * a web page whose host name was made to lead here (DNS rebinding) names itself.
 */
final class LocalHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean all;
    private final String listening;

    LocalHosts(GatewaySettings settings) {
        this.all = settings.token() != null || settings.openToAll();
        this.listening = settings.host().toLowerCase(Locale.ROOT);
    }

    /** @param host the request's Host header: a name or address, with or without a port */
    boolean admit(@Nullable String host) {
        if (all) {
            return true;
        }
        if (host == null) {
            return false;
        }
        var name = host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
        return LOOPBACK.contains(name) || name.equals(listening);
    }
}
