package dev.copydesk.desk.command;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.process.ListeningPort;
import dev.copydesk.desk.process.TerminationSignal;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.DataFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "broker",
        description = {
            "Run the built-in Kafka broker alone, on the loopback address, for stages in other processes of this machine.",
            "It has no copies and no access control: for trying out and for small newsrooms."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Its data is where up keeps it: up goes on with the topics of a broker, and the other way round."
        })
public final class BrokerCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the broker keeps its data (default: ./${DEFAULT-VALUE})")
    @Setting(key = "data.folder", unset = UpCommand.DATA_UNSET)
    Path data = Path.of(UpCommand.DATA);

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            description = "the broker's port; 0 for any that is free (default: ${DEFAULT-VALUE})")
    @Setting(key = "broker.port", of = UpCommand.class)
    int kafkaPort = BuiltInBrokerSettings.DEFAULT_PORT;

    @Option(
            names = "--max-page-bytes",
            paramLabel = "N",
            description = "the largest page that records must have room for (default: ${DEFAULT-VALUE})")
    @Setting(key = "topics.max-page-bytes", of = TopicSettings.class)
    int maxPageBytes = TopicSettings.DEFAULTS.maxPageBytes();

    @Override
    public Integer call() throws InterruptedException {
        new DataFolder(data).require();
        ListeningPort.require(BuiltInBroker.HOST, kafkaPort, "--kafka-port");
        var stop = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        TerminationSignal.endsInOrder();
        try (var broker = BuiltInBroker.start(
                new BuiltInBrokerSettings(data.resolve("kafka"), kafkaPort, topics().maxRecordBytes()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopInOrder(stop, closed), "shutdown"));
            var out = spec.commandLine().getOut();
            out.println("ready: Kafka on " + broker.bootstrapServers());
            out.println("run stages:  ./copydesk ingest --bootstrap-servers " + broker.bootstrapServers());
            out.flush();
            stop.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.OK;
    }

    private Topics topics() {
        var defaults = TopicSettings.DEFAULTS;
        return Topics.of(new TopicSettings(
                defaults.prefix(), defaults.partitions(), defaults.replicationFactor(), maxPageBytes));
    }

    /** Lets the command's thread close the broker, and waits for it. */
    private static void stopInOrder(CountDownLatch stop, CountDownLatch closed) {
        stop.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
