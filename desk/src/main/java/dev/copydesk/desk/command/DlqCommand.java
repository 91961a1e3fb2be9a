package dev.copydesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "dlq",
        description = "Dead letters: what a stage could not process, why, and sending it again.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | show | retry | drop)",
        subcommands = {DlqListCommand.class, DlqShowCommand.class, DlqRetryCommand.class, DlqDropCommand.class},
        footer = {
            "",
            "A letter's id is its place: extract.dlq-2@17 is partition 2, offset 17 of extract's dead letters."
        })
public final class DlqCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What of the dead letters? list, show, retry or drop");
    }
}
