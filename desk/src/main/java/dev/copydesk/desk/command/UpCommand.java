package dev.copydesk.desk.command;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.desk.config.AdvertiseOptions;
import dev.copydesk.desk.config.Clients;
import dev.copydesk.desk.config.ConsoleOptions;
import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.FormatOptions;
import dev.copydesk.desk.config.GatewayOptions;
import dev.copydesk.desk.config.HttpOptions;
import dev.copydesk.desk.config.HttpSettings;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.config.LanguageModelOptions;
import dev.copydesk.desk.config.StreamsOptions;
import dev.copydesk.desk.console.session.ConsoleToken;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.pipeline.StageName;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.desk.tags.TagModelOptions;
import dev.copydesk.enrich.tags.TagFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = "Run every stage in one process, on the built-in broker or on --bootstrap-servers.",
        mixinStandardHelpOptions = true,
        footer = {"", "Data stays in --data: stop the process as you like, the next one goes on where it was."})
public final class UpCommand implements Callable<Integer> {
    /** Where stages keep their data where they are not told. */
    static final String DATA_UNSET = "copydesk-data; of a stage alone: a folder of its own, thrown away";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaTopicOptions kafka = new KafkaTopicOptions();

    @Mixin
    StreamsOptions streams = new StreamsOptions();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Mixin
    HttpOptions http = new HttpOptions();

    @Mixin
    AdvertiseOptions advertise = new AdvertiseOptions();

    @Mixin
    FormatOptions formats = new FormatOptions();

    @Mixin
    GatewayOptions gateway = new GatewayOptions();

    @Mixin
    ConsoleOptions console = new ConsoleOptions();

    @Mixin
    LanguageModelOptions languageModel = new LanguageModelOptions();

    @Mixin
    TagModelOptions tagModels = new TagModelOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "copydesk-data",
            description = "where the broker and the stages keep their data (default: ./${DEFAULT-VALUE})")
    @Setting(key = "data.folder", unset = DATA_UNSET)
    Path data = Path.of("copydesk-data");

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            defaultValue = "9092",
            description = "the built-in broker's port; 0 for any that is free (default: ${DEFAULT-VALUE})")
    @Setting(key = "broker.port", min = 0, max = 65_535)
    int kafkaPort = 9092;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        kafka.addFormats(formats.formats());
        boolean builtIn = !kafka.namesCluster();
        // what is wrong with the options is said before a broker is started for them
        var address = http.settings(true, advertise.advertised()).map(a -> a.knownAs(console.publicUrl()));
        var writing = languageModel.settings();
        var finders = tagModels.finders();
        var token = ConsoleToken.of(console.token(), data);
        settings(address, token, writing, finders).check();
        AutoCloseable[] beneath = {};
        if (builtIn) {
            kafka.requirePlainText();
            var broker = BuiltInBroker.start(new BuiltInBrokerSettings(
                    data.resolve("kafka"), kafkaPort, kafka.topics().maxRecordBytes()));
            kafka.useBroker(broker.bootstrapServers());
            beneath = new AutoCloseable[] {broker};
        } else {
            Clients.requireCluster(kafka);
        }
        var settings = settings(address, token, writing, finders);
        var stages = writing.isPresent() ? StageName.ALL_AND_WRITE : StageName.ALL;
        try (var process = DeskProcess.start(settings, stages, beneath)) {
            ConfigCommand.configuration(spec).file().ifPresent(file -> out.println("settings: " + file));
            out.println(process.greeting());
            out.println("submit an article:  ./copydesk submit https://…" + connection());
            out.println("read the digests:   ./copydesk tail digests --from-beginning" + connection());
            out.println("look at it:         " + process.address().orElse("") + "  (to change something, sign in with "
                    + token.where() + ")");
            out.flush();
            return process.awaitEnd() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private ProcessSettings settings(
            Optional<HttpSettings> address,
            ConsoleToken token,
            Optional<WritingSettings> writing,
            List<TagFinder> finders) {
        return new ProcessSettings(
                kafka,
                streams,
                fetch,
                address,
                Optional.of(gateway),
                Optional.of(token),
                writing,
                finders,
                data.resolve("state"));
    }

    private String connection() {
        return kafka.bootstrapServers().equals("127.0.0.1:9092")
                ? ""
                : "  --bootstrap-servers " + kafka.bootstrapServers();
    }
}
