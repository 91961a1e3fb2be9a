package dev.copydesk.desk;

import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.settings.Configuration;
import dev.copydesk.desk.settings.GivenFlags;
import dev.copydesk.desk.settings.ShowsConfiguration;
import dev.copydesk.desk.text.Terminal;
import java.util.ArrayList;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command with settings that are in their ranges alone; else says what is wrong, and where. */
final class CheckedExecution implements IExecutionStrategy {
    private final Configuration configuration;

    CheckedExecution(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public int execute(ParseResult parsed) {
        refuseUnknownCommand(parsed);
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var commands = GivenFlags.withSubcommands(parsed);
        var asked = commands.get(commands.size() - 1).commandSpec();
        var err = asked.commandLine().getErr();
        var problems = new ArrayList<>(GivenFlags.problems(parsed, configuration.catalogue()));
        if (!(asked.userObject() instanceof ShowsConfiguration)) {
            problems.addAll(configuration.problems());
            configuration.warnings().forEach(warning -> err.println("copydesk: " + Terminal.clean(warning)));
        }
        problems.forEach(problem -> err.println("copydesk: " + Terminal.clean(problem)));
        err.flush();
        return problems.isEmpty() ? new RunLast().execute(parsed) : ExitCode.USAGE;
    }

    /** A wrong command beside {@code --help}, which picocli lets pass. */
    private static void refuseUnknownCommand(ParseResult parsed) {
        var chain = GivenFlags.withSubcommands(parsed);
        var last = chain.get(chain.size() - 1);
        if (!last.unmatched().isEmpty() && !last.commandSpec().subcommands().isEmpty()) {
            throw new UnmatchedArgumentException(last.commandSpec().commandLine(), last.unmatched());
        }
    }
}
