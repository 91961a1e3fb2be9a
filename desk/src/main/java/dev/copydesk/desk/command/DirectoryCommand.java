package dev.copydesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "directory",
        description = "The people whom the newsroom knows: their names, links and affiliations.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(import | list | remove)",
        subcommands = {DirectoryImportCommand.class, DirectoryListCommand.class, DirectoryRemoveCommand.class},
        footer = {
            "",
            "A change reaches the articles that are enriched afterwards; copydesk re-enrich brings back the others."
        })
public final class DirectoryCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What of the directory? import, list or remove");
    }
}
