package dev.copydesk.ingest.gateway;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the gateway listens and who may use it.
 *
 * @param host name or address to listen on
 * @param port 0 for any free one
 * @param token the bearer token to ask for; null asks for none
 * @param openToAll listens beyond this machine although no token is asked for
 */
public record GatewaySettings(
        String host, int port, @Nullable String token, boolean openToAll) {
    public static final int DEFAULT_PORT = 8420;

    public static final TextForm TOKEN = TextForm.of("[\\x21-\\x7e]{8,512}", "8 to 512 visible ASCII characters");

    public static final GatewaySettings DEFAULTS = new GatewaySettings("127.0.0.1", DEFAULT_PORT, null, false);

    public GatewaySettings {
        NumberRange.PORTS.check("port", port);
        if (token != null) {
            TOKEN.checkSecret("token", token);
        }
        if (token == null && !openToAll && !isLoopback(host)) {
            throw new IllegalArgumentException("listening on " + host
                    + " lets other machines submit articles: set a token, or allow it explicitly");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "GatewaySettings[host=" + host + ", port=" + port + ", token=" + (token == null ? "none" : "***")
                + ", openToAll=" + openToAll + "]";
    }
}
