package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ConsoleOptions;
import dev.copydesk.desk.config.HttpOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.DataFolder;
import dev.copydesk.stage.StreamsSettings;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "console",
        description = {
            "Serve the console alone: what waits, dead letters, the way of an article, and the reader's pages.",
            "It runs no stage and starts while Kafka is away too: it then says so."
        },
        mixinStandardHelpOptions = true)
public final class ConsoleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaTopicOptions kafka = new KafkaTopicOptions();

    @Mixin
    HttpOptions http = new HttpOptions();

    @Mixin
    ConsoleOptions console = new ConsoleOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the console keeps its token and its stores (default: ./${DEFAULT-VALUE})")
    @Setting(key = "data.folder", unset = UpCommand.DATA_UNSET)
    Path data = Path.of(UpCommand.DATA);

    @Override
    public Integer call() throws Exception {
        new DataFolder(data).require();
        var cluster = kafka.cluster();
        var served = console.settings(data);
        var settings = ProcessSettings.of(
                        cluster, StreamsSettings.DEFAULTS, FetchSettings.DEFAULTS, data.resolve("console"))
                .with(http.settings().knownAs(console.publicUrl()))
                .with(served);
        try (var process = DeskProcess.start(settings, Set.of())) {
            var out = spec.commandLine().getOut();
            out.println("console of " + cluster.bootstrapServers() + ": "
                    + process.address().orElse("") + "  (to change something, sign in with "
                    + served.token().where() + ")");
            out.flush();
            return process.awaitEnd() ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
