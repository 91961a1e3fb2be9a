package dev.copydesk.desk.command;

import dev.copydesk.desk.exit.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "man",
        description = "Print the manual page copydesk(1), made of the help of every command.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  copydesk man | man -l -                                       read it",
            "  copydesk man > ~/.local/share/man/man1/copydesk.1             install it"
        })
public final class ManCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.print(ManualPage.of(spec.root()));
        out.flush();
        return ExitCode.OK;
    }
}
