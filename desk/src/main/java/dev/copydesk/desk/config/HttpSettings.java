package dev.copydesk.desk.config;

import org.jspecify.annotations.Nullable;

/**
 * Where a process listens for HTTP.
 *
 * @param port 1 to 65535, or 0 for any that is free
 * @param advertised the host:port at which other processes and their readers reach it; absent where they are not told
 * @param health what it calls healthy
 * @param publicUrl what addresses in feeds begin with; absent where they begin with the one that was asked
 */
public record HttpSettings(
        String host,
        int port,
        @Nullable String advertised,
        HealthOptions health,
        @Nullable String publicUrl) {
    public HttpSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port: 0 to 65535, not " + port);
        }
        if (advertised != null && !advertised.matches("[A-Za-z0-9._-]{1,253}:[0-9]{1,5}")) {
            throw new IllegalArgumentException("--advertise: HOST:PORT, not " + advertised);
        }
    }

    public HttpSettings(String host, int port, @Nullable String advertised, HealthOptions health) {
        this(host, port, advertised, health, null);
    }

    public HttpSettings(String host, int port) {
        this(host, port, null, new HealthOptions());
    }

    /** The same, what readers know it by being {@code url}. */
    public HttpSettings knownAs(@Nullable String url) {
        return new HttpSettings(host, port, advertised, health, url);
    }
}
