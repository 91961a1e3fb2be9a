package dev.copydesk.console.http;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.operations.status.HealthLimits;
import org.jspecify.annotations.Nullable;

/**
 * Where a process listens for HTTP.
 *
 * @param port 0 for any that is free
 * @param advertised the host:port at which other processes and their readers reach it; absent where they are not told
 * @param health what it calls healthy
 * @param publicUrl what addresses in feeds begin with; absent where they begin with the one that was asked
 */
public record HttpSettings(
        String host,
        int port,
        @Nullable String advertised,
        HealthLimits health,
        @Nullable String publicUrl) {
    public static final NumberRange PORT = NumberRange.PORTS;
    public static final TextForm ADVERTISED = TextForm.of("[A-Za-z0-9._-]{1,253}:[0-9]{1,5}", "HOST:PORT");
    public static final TextForm PUBLIC_URL = TextForm.of("https?://[A-Za-z0-9._~:/\\[\\]-]{1,500}", "http(s)://HOST");

    public static final HttpSettings DEFAULTS =
            new HttpSettings(GatewaySettings.DEFAULTS.host(), GatewaySettings.DEFAULT_PORT);

    public HttpSettings {
        PORT.check("port", port);
        if (advertised != null) {
            ADVERTISED.check("--advertise", advertised);
        }
        if (publicUrl != null) {
            PUBLIC_URL.check("--public-url", publicUrl);
        }
    }

    public HttpSettings(String host, int port) {
        this(host, port, null, HealthLimits.DEFAULTS, null);
    }

    /** The same, other processes reaching it at {@code address}. */
    public HttpSettings advertisedAs(@Nullable String address) {
        return new HttpSettings(host, port, address, health, publicUrl);
    }

    /** The same, what readers know it by being {@code url}. */
    public HttpSettings knownAs(@Nullable String url) {
        return new HttpSettings(host, port, advertised, health, url);
    }
}
