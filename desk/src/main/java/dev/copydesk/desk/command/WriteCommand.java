package dev.copydesk.desk.command;

import dev.copydesk.desk.config.GroupOptions;
import dev.copydesk.desk.config.LanguageModelOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.stage.StreamsSettings;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "write",
        description = "Have a language model write signal and case: enriched → articles, with a draft beside each.",
        mixinStandardHelpOptions = true,
        footer = {"", "Digests come out without this stage too; what it writes follows as their next revision."})
public final class WriteCommand extends StageCommand {
    @Mixin
    LanguageModelOptions languageModel = new LanguageModelOptions();

    @Mixin
    GroupOptions group = new GroupOptions();

    @Override
    StreamsSettings streams() {
        return group.settings();
    }

    @Override
    Optional<WritingSettings> writing() {
        var settings = languageModel.settings();
        if (settings.isEmpty()) {
            throw new CommandFailure("which language model? --language-model URL --language-model-name NAME");
        }
        return settings;
    }

    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.WRITE);
    }
}
