package dev.copydesk.desk.command;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.GatewayOptions;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.gateway.GatewaySettings;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ingest",
        description = "The whole way in as one process: gateway, fetch and extract.",
        mixinStandardHelpOptions = true)
public final class IngestCommand extends StreamsStageCommand {
    @Mixin
    GatewayOptions gateway = new GatewayOptions();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Override
    FetchSettings fetch() {
        return fetch.settings(kafka.topics().settings().maxPageBytes());
    }

    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.FETCH, StageName.EXTRACT);
    }

    @Override
    Optional<HttpSettings> address() {
        return Optional.of(http.settings());
    }

    @Override
    Optional<GatewaySettings> gateway(Optional<HttpSettings> address) {
        return address.map(gateway::settings);
    }
}
