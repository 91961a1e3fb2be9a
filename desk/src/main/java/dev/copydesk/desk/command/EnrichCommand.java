package dev.copydesk.desk.command;

import dev.copydesk.desk.pipeline.StageName;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "enrich",
        description = "Find quotes, speakers and tags: articles → enriched.",
        mixinStandardHelpOptions = true)
public final class EnrichCommand extends StageCommand {
    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.ENRICH);
    }
}
