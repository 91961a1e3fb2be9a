package dev.copydesk.desk;

import dev.copydesk.desk.exit.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, how the command is called, and where to read the rest. */
final class WrongCommandLine implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        var line = failure.getCommandLine();
        var err = line.getErr();
        err.println("copydesk: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        if (line.getSubcommands().isEmpty()) {
            var help = line.getHelp();
            err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
            err.println(line.getCommandSpec().qualifiedName() + " --help tells more");
        } else {
            line.usage(err);
        }
        err.flush();
        return ExitCode.USAGE;
    }
}
