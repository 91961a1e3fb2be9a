package dev.copydesk.desk.config;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.ingest.gateway.GatewaySettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a process answers HTTP: health, metrics and, where it has one, the gateway. */
public final class HttpOptions {
    private static final String PORT_UNSET = GatewaySettings.DEFAULT_PORT + " with a gateway, else none";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "the address to listen on (default: ${DEFAULT-VALUE})")
    @Setting(key = "http.host", of = HttpSettings.class)
    String host = HttpSettings.DEFAULTS.host();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "health, metrics, pages and gateway; 0 for any that is free (default: " + PORT_UNSET + ")")
    @Setting(key = "http.port", of = HttpSettings.class, unset = PORT_UNSET)
    @Nullable
    Integer port;

    @Mixin
    HealthOptions health = new HealthOptions();

    /** Where a process listens that has to. */
    public HttpSettings settings() {
        return new HttpSettings(host, port == null ? GatewaySettings.DEFAULT_PORT : port, null, health.limits(), null);
    }

    /** Where a process listens that need not; empty where no port was asked for. */
    public Optional<HttpSettings> settingsIfAsked() {
        return port == null ? Optional.empty() : Optional.of(settings());
    }
}
