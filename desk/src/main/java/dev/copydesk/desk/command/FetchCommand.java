package dev.copydesk.desk.command;

import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.GroupOptions;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StreamsSettings;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "fetch",
        description = "Fetch the pages that are asked for: requests → pages.",
        mixinStandardHelpOptions = true)
public final class FetchCommand extends StageCommand {
    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Mixin
    GroupOptions group = new GroupOptions();

    @Override
    StreamsSettings streams() {
        return group.settings();
    }

    @Override
    FetchSettings fetch() {
        return fetch.settings(kafka.topics().settings().maxPageBytes());
    }

    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.FETCH);
    }
}
