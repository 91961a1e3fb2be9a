package dev.copydesk.desk.config;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.outlets.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Kafka, and which of its topics. */
public final class KafkaOptions {
    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "the Kafka cluster (default: the built-in broker's, ${DEFAULT-VALUE})",
            defaultValue = "127.0.0.1:9092")
    String bootstrapServers = "127.0.0.1:9092";

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "properties for every Kafka client (security.protocol=… and the like)")
    @Nullable
    Path kafkaConfig;

    @Option(
            names = "--topic-prefix",
            paramLabel = "NAME",
            description = "first part of every topic's name (default: ${DEFAULT-VALUE})",
            defaultValue = "news")
    String topicPrefix = "news";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "partitions of every topic (default: ${DEFAULT-VALUE})",
            defaultValue = "6")
    int partitions = 6;

    @Option(
            names = "--replication-factor",
            paramLabel = "N",
            description = "copies of every topic; -1 for the cluster's default (default: ${DEFAULT-VALUE})",
            defaultValue = "-1")
    short replicationFactor = -1;

    @Option(
            names = "--max-page-bytes",
            paramLabel = "N",
            description = "the largest page (default: ${DEFAULT-VALUE})",
            defaultValue = "5242880")
    int maxPageBytes = 5 << 20;

    private final SortedSet<String> formats = new TreeSet<>();

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Options as if given on the command line. */
    public static KafkaOptions ofPartitions(int partitions) {
        var options = new KafkaOptions();
        options.partitions = partitions;
        return options;
    }

    /** From now on the cluster is the broker at {@code address}, host:port. */
    public void useBroker(String address) {
        bootstrapServers = address;
    }

    /** From now on the catalogue holds digests in these formats too. */
    public void addFormats(Collection<Format> added) {
        added.forEach(format -> formats.add(format.lower()));
    }

    public Topics topics() {
        return Topics.of(new TopicSettings(topicPrefix, partitions, replicationFactor, maxPageBytes, formats));
    }

    /** The properties of the user's file: what every client gets. */
    public Map<String, String> clientConfig() {
        var config = new TreeMap<String, String>();
        if (kafkaConfig != null) {
            var properties = new Properties();
            try (var in = Files.newInputStream(kafkaConfig)) {
                properties.load(in);
            } catch (IOException e) {
                throw new CommandFailure("--kafka-config " + kafkaConfig + " cannot be read: " + e, e);
            }
            properties.stringPropertyNames().forEach(name -> config.put(name, properties.getProperty(name)));
        }
        return config;
    }

    /** The same with the cluster's address, for a client. */
    public Map<String, Object> client() {
        var client = new TreeMap<String, Object>(clientConfig());
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return client;
    }
}
