package dev.copydesk.desk.command;

import dev.copydesk.desk.exit.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Print a script that has a shell complete commands, options and their values.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(copydesk completion bash)     in ~/.bashrc",
            "  source <(copydesk completion zsh)      in ~/.zshrc, after compinit"
        })
public final class CompletionCommand implements Callable<Integer> {
    /** The shells that can complete. */
    enum Shell {
        BASH,
        ZSH
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    Shell shell = Shell.BASH;

    @Override
    public Integer call() {
        var root = spec.root();
        var out = spec.commandLine().getOut();
        if (shell == Shell.ZSH) {
            // the script is one of bash, which zsh runs by this
            out.println("autoload -U +X bashcompinit && bashcompinit");
        }
        out.print(AutoComplete.bash(root.name(), root.commandLine()));
        out.flush();
        return ExitCode.OK;
    }
}
