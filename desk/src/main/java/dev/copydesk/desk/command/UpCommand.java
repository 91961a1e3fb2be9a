package dev.copydesk.desk.command;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.config.AdvertiseOptions;
import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.ConsoleOptions;
import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.FormatOptions;
import dev.copydesk.desk.config.GatewayOptions;
import dev.copydesk.desk.config.HttpOptions;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.config.LanguageModelOptions;
import dev.copydesk.desk.config.StreamsOptions;
import dev.copydesk.desk.config.TagModelOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ListeningPort;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.stage.DataFolder;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
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
    /** What {@link BuiltInBrokerSettings} takes. */
    public static final NumberRange KAFKA_PORT = NumberRange.PORTS;

    /** Where stages keep their data where they are not told. */
    static final String DATA = "copydesk-data";

    static final String DATA_UNSET = DATA + "; of a stage alone: a folder of its own, thrown away";

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
            description = "where the broker and the stages keep their data (default: ./${DEFAULT-VALUE})")
    @Setting(key = "data.folder", unset = DATA_UNSET)
    Path data = Path.of(DATA);

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            description = "the built-in broker's port; 0 for any that is free (default: ${DEFAULT-VALUE})")
    @Setting(key = "broker.port", of = UpCommand.class)
    int kafkaPort = BuiltInBrokerSettings.DEFAULT_PORT;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        // what is wrong with the options is said before a broker is started for them
        requireRoom(address());
        var settings = settings();
        AutoCloseable[] beneath = {};
        if (kafka.namesCluster()) {
            ClusterContact.require(kafka);
        } else {
            kafka.requirePlainText();
            var broker = BuiltInBroker.start(new BuiltInBrokerSettings(
                    data.resolve("kafka"),
                    kafkaPort,
                    settings.cluster().topics().maxRecordBytes()));
            settings = settings.with(settings.cluster().withBootstrapServers(broker.bootstrapServers()));
            beneath = new AutoCloseable[] {broker};
        }
        var connection = connection(settings.cluster());
        var stages = settings.writing().isPresent() ? StageName.ALL_AND_WRITE : StageName.ALL;
        try (var process = DeskProcess.start(settings, stages, beneath)) {
            ConfigCommand.configuration(spec).file().ifPresent(file -> out.println("settings: " + file));
            out.println(process.greeting());
            out.println("submit an article:  ./copydesk submit https://…" + connection);
            out.println("read the digests:   ./copydesk tail digests --from-beginning" + connection);
            out.println("look at it:         " + process.address().orElse("") + "  (to change something, sign in with "
                    + settings.console().map(served -> served.token().where()).orElse("") + ")");
            out.flush();
            return process.awaitEnd() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private HttpSettings address() {
        return http.settings().advertisedAs(advertise.advertised()).knownAs(console.publicUrl());
    }

    private void requireRoom(HttpSettings address) {
        new DataFolder(data).require();
        ListeningPort.require(address.host(), address.port(), "--port");
        if (kafka.namesCluster()) {
            return;
        }
        ListeningPort.require(BuiltInBroker.HOST, kafkaPort, "--kafka-port");
        if (kafkaPort != 0 && kafkaPort == address.port()) {
            throw new CommandFailure("--port and --kafka-port are both " + kafkaPort);
        }
    }

    /** What the process is told; nothing is started for it. */
    ProcessSettings settings() {
        var address = address();
        return new ProcessSettings(
                kafka.cluster(formats.formats()),
                streams.settings(),
                fetch.settings(kafka.topics().settings().maxPageBytes()),
                Optional.of(address),
                Optional.of(gateway.settings(address)),
                Optional.of(console.settings(data)),
                languageModel.settings(),
                tagModels.finders(),
                data.resolve("state"));
    }

    /** What other commands are told, where they would not find the broker by themselves. */
    private static String connection(Cluster cluster) {
        return cluster.bootstrapServers().equals(KafkaOptions.BUILT_IN)
                ? ""
                : "  --bootstrap-servers " + cluster.bootstrapServers();
    }
}
