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
        boolean suggested = UnmatchedArgumentException.printSuggestions(failure, err);
        var name = line.getCommandSpec().qualifiedName();
        if (line.getSubcommands().isEmpty()) {
            var help = line.getHelp();
            err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
            err.println(name + " --help tells more");
        } else if (suggested || failure instanceof UnmatchedArgumentException) {
            err.println(name + " --help lists the commands");
        } else {
            line.usage(err);
        }
        err.flush();
        return ExitCode.USAGE;
    }
}
