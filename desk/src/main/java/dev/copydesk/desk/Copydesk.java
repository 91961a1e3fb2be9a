package dev.copydesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.desk.command.BrokerCommand;
import dev.copydesk.desk.command.CompletionCommand;
import dev.copydesk.desk.command.ConfigCommand;
import dev.copydesk.desk.command.ConsoleCommand;
import dev.copydesk.desk.command.DemoCommand;
import dev.copydesk.desk.command.DirectoryCommand;
import dev.copydesk.desk.command.DlqCommand;
import dev.copydesk.desk.command.DoctorCommand;
import dev.copydesk.desk.command.EnrichCommand;
import dev.copydesk.desk.command.ExplainCommand;
import dev.copydesk.desk.command.ExtractCommand;
import dev.copydesk.desk.command.FetchCommand;
import dev.copydesk.desk.command.IngestCommand;
import dev.copydesk.desk.command.ManCommand;
import dev.copydesk.desk.command.PreviewCommand;
import dev.copydesk.desk.command.PublishCommand;
import dev.copydesk.desk.command.ReEnrichCommand;
import dev.copydesk.desk.command.RetractCommand;
import dev.copydesk.desk.command.StatusCommand;
import dev.copydesk.desk.command.SubmitCommand;
import dev.copydesk.desk.command.TagsCommand;
import dev.copydesk.desk.command.TailCommand;
import dev.copydesk.desk.command.TopicsCommand;
import dev.copydesk.desk.command.TraceCommand;
import dev.copydesk.desk.command.UpCommand;
import dev.copydesk.desk.command.WriteCommand;
import dev.copydesk.desk.config.LogOptions;
import dev.copydesk.desk.exit.StandardOutput;
import dev.copydesk.desk.settings.Configuration;
import dev.copydesk.desk.settings.ConfigurationFile;
import dev.copydesk.desk.settings.ConfiguredDefaults;
import dev.copydesk.desk.settings.SettingCatalogue;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
        name = "copydesk",
        description =
                "A news pipeline on Kafka: a page in, verified quotes, speakers, tags and a one-minute digest out.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            BrokerCommand.class,
            IngestCommand.class,
            FetchCommand.class,
            ExtractCommand.class,
            EnrichCommand.class,
            WriteCommand.class,
            PublishCommand.class,
            ConsoleCommand.class,
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
            TraceCommand.class,
            TopicsCommand.class,
            DoctorCommand.class,
            ConfigCommand.class,
            CompletionCommand.class,
            ManCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  failed; the message says why",
            "  2  the command line or the configuration is wrong",
            "  3  done, but some inputs were refused (submit, preview, directory import,",
            "     tags import, tags test, re-enrich, retract, dlq retry, dlq drop)",
            "  4  lagging (status)",
            "  5  down (status), or problems found (doctor, topics)",
            "  A process of stages ends with 0 after SIGTERM, with 130 after Ctrl-C (SIGINT); both stop it in order.",
            "  141: whoever read standard output has gone (copydesk tail | head -1).",
            "",
            "Settings stand in copydesk.yaml too, or in the environment: --topic-prefix is COPYDESK_TOPIC_PREFIX.",
            "copydesk config shows those in force, and where each comes from."
        })
public final class Copydesk {
    @Option(
            names = ConfigurationFile.OPTION,
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "settings in YAML (default: COPYDESK_CONFIG, else copydesk.yaml in this folder)")
    @Nullable
    Path config;

    @Mixin
    LogOptions log = new LogOptions();

    public static void main(String[] args) {
        var out = new PrintWriter(
                new OutputStreamWriter(new StandardOutput(new FileOutputStream(FileDescriptor.out)), UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8), true);
        System.exit(commandLine(System.getenv(), Path.of(""), args)
                .setOut(out)
                .setErr(err)
                .execute(args));
    }

    public static CommandLine commandLine() {
        return commandLine(System.getenv(), Path.of(""));
    }

    /**
     * The command line, with what the environment and a file of settings give.
     *
     * @param folder where a file of settings is looked for
     * @param args what it will be asked to parse: they may name the file
     */
    public static CommandLine commandLine(Map<String, String> environment, Path folder, String... args) {
        var copydesk = new Copydesk();
        var line = new CommandLine(copydesk);
        var file = ConfigurationFile.find(args, environment, folder);
        var configuration = Configuration.read(SettingCatalogue.of(line), environment, file);
        line.setDefaultValueProvider(new ConfiguredDefaults(configuration));
        var execution = new CheckedExecution(configuration);
        line.setExecutionStrategy(parsed -> {
            copydesk.log.apply();
            return execution.execute(parsed);
        });
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new WrongCommandLine());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        return line;
    }
}
