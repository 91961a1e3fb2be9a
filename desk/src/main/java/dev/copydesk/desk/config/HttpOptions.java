package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a process answers HTTP: health, metrics and, where it has one, the gateway. */
public final class HttpOptions {
    /** The port of {@code up} and of the gateway, unless told otherwise. */
    public static final int DEFAULT_PORT = 8420;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "the address to listen on (default: ${DEFAULT-VALUE})")
    @Setting(key = "http.host")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "health, metrics, pages and gateway; 0 for any that is free (default: 8420 with a gateway, else none)")
    @Setting(key = "http.port", min = 0, max = 65_535, unset = "8420 with a gateway, else none")
    @Nullable
    Integer port;

    @Mixin
    HealthOptions health = new HealthOptions();

    /**
     * Where to listen; empty where nothing was asked for and nothing needs it.
     *
     * @param advertised where others reach it, if they are told
     */
    public Optional<HttpSettings> settings(boolean needed, @Nullable String advertised) {
        if (port == null) {
            return needed ? Optional.of(new HttpSettings(host, DEFAULT_PORT, advertised, health)) : Optional.empty();
        }
        return Optional.of(new HttpSettings(host, port, advertised, health));
    }
}
