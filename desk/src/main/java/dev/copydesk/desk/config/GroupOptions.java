package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import picocli.CommandLine.Option;

/** How the processes of a stage share its work. */
public sealed class GroupOptions permits StreamsOptions {
    @Option(
            names = "--group-protocol",
            paramLabel = "NAME",
            defaultValue = "streams",
            description = "streams, or classic for brokers before 4.2 (default: ${DEFAULT-VALUE})")
    @Setting(
            key = "streams.group-protocol",
            oneOf = {"streams", "classic"})
    String groupProtocol = "streams";

    public final String groupProtocol() {
        return groupProtocol;
    }
}
