package dev.copydesk.desk.command;

import dev.copydesk.desk.pipeline.StageName;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "fetch",
        description = "Fetch the pages that are asked for: requests → pages.",
        mixinStandardHelpOptions = true)
public final class FetchCommand extends StageCommand {
    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.FETCH);
    }
}
