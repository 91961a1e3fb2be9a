package dev.copydesk.desk.command;

import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.settings.Configuration;
import dev.copydesk.desk.settings.ConfigurationFile;
import dev.copydesk.desk.settings.ShowsConfiguration;
import dev.copydesk.desk.text.Terminal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Say what is wrong with a file of settings, by line.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 where nothing is, else 2."})
public final class ConfigCheckCommand implements Callable<Integer>, ShowsConfiguration {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var catalogue = ConfigCommand.configuration(spec).catalogue();
        var checked =
                Configuration.read(catalogue, Map.of(), Optional.of(new ConfigurationFile(file, "to be checked")));
        checked.problems().forEach(problem -> out.println(Terminal.clean(problem)));
        checked.warnings().forEach(warning -> out.println(Terminal.clean(warning)));
        if (checked.problems().isEmpty()) {
            out.println(Terminal.clean(file.toString()) + " is in order");
        }
        out.flush();
        return checked.problems().isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }
}
