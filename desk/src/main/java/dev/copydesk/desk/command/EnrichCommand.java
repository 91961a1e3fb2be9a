package dev.copydesk.desk.command;

import dev.copydesk.desk.config.TagModelOptions;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.topics.StageName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "enrich",
        description = "Find quotes, speakers and tags: articles → enriched.",
        mixinStandardHelpOptions = true)
public final class EnrichCommand extends StreamsStageCommand {
    @Mixin
    TagModelOptions tagModels = new TagModelOptions();

    @Override
    List<TagFinder> tagModels() {
        return tagModels.finders();
    }

    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.ENRICH);
    }
}
