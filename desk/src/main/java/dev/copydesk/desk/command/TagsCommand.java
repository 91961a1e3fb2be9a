package dev.copydesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "tags",
        description = "The newsroom's own tags: queries that articles match, and labels learned from its archive.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TagsAddCommand.class,
            TagsImportCommand.class,
            TagsListCommand.class,
            TagsRemoveCommand.class,
            TagsTestCommand.class,
            TagsLearnCommand.class,
            TagsUseCommand.class,
            TagsModelsCommand.class,
            TagsForgetCommand.class
        },
        footer = {
            "",
            "A change reaches the articles that are enriched afterwards; copydesk re-enrich brings back the others.",
            "Queries: docs/tags.md, or copydesk tags test --help."
        })
public final class TagsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "What of the tags? "
                        + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }
}
