package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.stage.GroupProtocol;
import dev.copydesk.stage.StreamsSettings;
import picocli.CommandLine.Option;

/** How the processes of a stage share its work. */
public sealed class GroupOptions permits StreamsOptions {
    @Option(
            names = "--group-protocol",
            paramLabel = "NAME",
            description = "streams, or classic for brokers before 4.2 (default: ${DEFAULT-VALUE})")
    @Setting(key = "streams.group-protocol", of = StreamsSettings.class)
    GroupProtocol groupProtocol = StreamsSettings.DEFAULTS.groupProtocol();

    public StreamsSettings settings() {
        return StreamsSettings.DEFAULTS.withGroupProtocol(groupProtocol);
    }
}
