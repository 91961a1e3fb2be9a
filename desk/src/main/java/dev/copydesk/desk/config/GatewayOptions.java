package dev.copydesk.desk.config;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.ingest.gateway.GatewaySettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may hand in articles over HTTP. */
public final class GatewayOptions {
    @Option(
            names = "--gateway-token",
            paramLabel = "TOKEN",
            description = "the bearer token that callers must send; better given as COPYDESK_GATEWAY_TOKEN")
    @Setting(key = "gateway.token", of = GatewaySettings.class, secret = true)
    @Nullable
    String token;

    @Option(
            names = "--gateway-open",
            description = "accept articles without a token on an address that others can reach")
    @Setting(key = "gateway.open", of = GatewaySettings.class, component = "openToAll")
    boolean open;

    /** @throws IllegalArgumentException where others could reach the gateway without a token */
    public GatewaySettings settings(HttpSettings http) {
        return new GatewaySettings(http.host(), http.port(), token, open);
    }
}
