package dev.copydesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.desk.command.DemoCommand;
import dev.copydesk.desk.command.DirectoryCommand;
import dev.copydesk.desk.command.DlqCommand;
import dev.copydesk.desk.command.DoctorCommand;
import dev.copydesk.desk.command.EnrichCommand;
import dev.copydesk.desk.command.ExplainCommand;
import dev.copydesk.desk.command.ExtractCommand;
import dev.copydesk.desk.command.FetchCommand;
import dev.copydesk.desk.command.IngestCommand;
import dev.copydesk.desk.command.PreviewCommand;
import dev.copydesk.desk.command.PublishCommand;
import dev.copydesk.desk.command.ReEnrichCommand;
import dev.copydesk.desk.command.RetractCommand;
import dev.copydesk.desk.command.StatusCommand;
import dev.copydesk.desk.command.SubmitCommand;
import dev.copydesk.desk.command.TagsCommand;
import dev.copydesk.desk.command.TailCommand;
import dev.copydesk.desk.command.TopicsCommand;
import dev.copydesk.desk.command.UpCommand;
import dev.copydesk.desk.command.WriteCommand;
import dev.copydesk.desk.config.EnvironmentDefaults;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "copydesk",
        description =
                "A news pipeline on Kafka: a page in, verified quotes, speakers, tags and a one-minute digest out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            IngestCommand.class,
            FetchCommand.class,
            ExtractCommand.class,
            EnrichCommand.class,
            WriteCommand.class,
            PublishCommand.class,
            SubmitCommand.class,
            PreviewCommand.class,
            ExplainCommand.class,
            DirectoryCommand.class,
            TagsCommand.class,
            ReEnrichCommand.class,
            RetractCommand.class,
            TailCommand.class,
            StatusCommand.class,
            DlqCommand.class,
            TopicsCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  failed; the message says why",
            "  2  the command line is wrong",
            "  3  done, but some inputs were refused (submit, preview, directory import,",
            "     tags import, tags test, re-enrich, retract, dlq retry, dlq drop)",
            "  4  lagging (status)",
            "  5  down (status), or problems found (doctor, topics)",
            "",
            "Every option has an environment variable: --topic-prefix is COPYDESK_TOPIC_PREFIX."
        })
public final class Copydesk {
    public static void main(String[] args) {
        var out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8), true);
        System.exit(commandLine().setOut(out).setErr(err).execute(args));
    }

    public static CommandLine commandLine() {
        var line = new CommandLine(new Copydesk());
        line.setDefaultValueProvider(new EnvironmentDefaults(System.getenv()));
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new WrongCommandLine());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        return line;
    }
}
