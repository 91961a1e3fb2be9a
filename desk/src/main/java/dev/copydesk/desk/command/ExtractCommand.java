package dev.copydesk.desk.command;

import dev.copydesk.events.topics.StageName;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "extract",
        description = "Read articles out of pages: pages → articles.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand extends StreamsStageCommand {
    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.EXTRACT);
    }
}
