package dev.copydesk.desk.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may hand in articles over HTTP. */
public final class GatewayOptions {
    @Option(
            names = "--gateway-token",
            paramLabel = "TOKEN",
            description = "the bearer token that callers must send; better given as COPYDESK_GATEWAY_TOKEN")
    @Nullable
    String token;

    @Option(
            names = "--gateway-open",
            description = "accept articles without a token on an address that others can reach")
    boolean open;

    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    public boolean open() {
        return open;
    }
}
