package dev.copydesk.trials.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.kafka.KafkaContainer;

/** A broker that all tests of this JVM share, started for the first of them and stopped after the last. */
public final class SharedBroker implements BeforeAllCallback {
    private final String kind;
    private final Supplier<Running> start;
    private @Nullable Running running;

    private SharedBroker(String kind, Supplier<Running> start) {
        this.kind = kind;
        this.start = start;
    }

    public static SharedBroker builtIn() {
        return new SharedBroker("built-in", SharedBroker::startBuiltIn);
    }

    /** Apache Kafka's own image; the tests are skipped where no Docker engine answers. */
    static SharedBroker container() {
        return new SharedBroker("container", SharedBroker::startContainer);
    }

    public String bootstrapServers() {
        return Objects.requireNonNull(running, "not started").bootstrapServers();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(SharedBroker.class))
                .getOrComputeIfAbsent(kind, key -> start.get(), Running.class);
        assumeTrue(running.missing() == null, running.missing());
    }

    /** @param missing why there is no such broker here; the tests are skipped for it */
    private record Running(
            String bootstrapServers,
            Runnable stop,
            @Nullable String missing) implements AutoCloseable {
        Running(String bootstrapServers, Runnable stop) {
            this(bootstrapServers, stop, null);
        }

        static Running missing(String why) {
            System.err.println("The tests against a Kafka container are skipped: " + why);
            return new Running("", () -> {}, why);
        }

        @Override
        public void close() {
            stop.run();
        }
    }

    private static Running startBuiltIn() {
        try {
            var data = Files.createTempDirectory("copydesk-test-broker-");
            var broker = BuiltInBroker.start(new BuiltInBrokerSettings(
                    data, 0, Topics.of(TopicSettings.DEFAULTS).maxRecordBytes()));
            return new Running(broker.bootstrapServers(), () -> {
                broker.close();
                remove(data);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running startContainer() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Running.missing("no Docker engine answers");
        }
        var container = new KafkaContainer("apache/kafka:4.3.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_GROUP_STREAMS_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_GROUP_STREAMS_HEARTBEAT_INTERVAL_MS", "500")
                .withEnv("KAFKA_GROUP_STREAMS_MIN_HEARTBEAT_INTERVAL_MS", "500")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");
        try {
            container.start();
            return new Running(container.getBootstrapServers(), container::stop);
        } catch (ContainerFetchException e) {
            return Running.missing("the image is not here and cannot be pulled: " + e.getMessage());
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
