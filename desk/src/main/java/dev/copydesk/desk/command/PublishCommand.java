package dev.copydesk.desk.command;

import dev.copydesk.desk.pipeline.StageName;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "publish",
        description = "Write digests, tag pages and speaker pages: enriched → digests, tags, speakers.",
        mixinStandardHelpOptions = true)
public final class PublishCommand extends StageCommand {
    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.PUBLISH);
    }
}
