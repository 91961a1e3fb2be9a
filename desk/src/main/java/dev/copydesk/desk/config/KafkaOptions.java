package dev.copydesk.desk.config;

import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.settings.ConfiguredDefaults;
import dev.copydesk.desk.settings.GivenValue;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.desk.settings.SettingSource;
import dev.copydesk.events.settings.TextForm;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.outlets.OutletFormat;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which Kafka, and which of its topics: what every command that meets Kafka is told. */
public sealed class KafkaOptions permits KafkaWriteOptions {
    /** The key below which the settings of Kafka's own clients stand. */
    public static final String CLIENT = "kafka.client";

    /** The key of the file of properties. */
    public static final String PROPERTIES = "kafka.config";

    public static final TextForm BOOTSTRAP_SERVERS = TextForm.of(
            "\\s*[^\\s,]+:[0-9]{1,5}\\s*(?:,\\s*[^\\s,]+:[0-9]{1,5}\\s*)*", "HOST:PORT, several with commas between");

    /** The built-in broker of {@code up}, where its port is not chosen. */
    public static final String BUILT_IN = "127.0.0.1:" + BuiltInBrokerSettings.DEFAULT_PORT;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "the Kafka cluster (default: the built-in broker's, " + BUILT_IN + ")")
    @Setting(key = "kafka.bootstrap-servers", of = KafkaOptions.class, unset = BUILT_IN + ", the built-in broker")
    @Nullable
    String bootstrapServers;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "properties for every Kafka client, beneath those of --kafka-client")
    @Setting(key = PROPERTIES)
    @Nullable
    Path kafkaConfig;

    @Option(
            names = "--kafka-client",
            paramLabel = "NAME=VALUE",
            description = "a setting of every Kafka client (security.protocol=… and the like)")
    @Setting(key = CLIENT)
    Map<String, String> client = new TreeMap<>();

    @Option(
            names = "--topic-prefix",
            paramLabel = "NAME",
            description = "first part of every topic's name (default: ${DEFAULT-VALUE})")
    @Setting(key = "topics.prefix", of = TopicSettings.class, component = "prefix")
    String topicPrefix = TopicSettings.DEFAULTS.prefix();

    public String bootstrapServers() {
        return bootstrapServers == null ? BUILT_IN : bootstrapServers;
    }

    /** Whether a cluster was named, and is not only taken to be the built-in broker. */
    public boolean namesCluster() {
        return bootstrapServers != null;
    }

    /** @throws CommandFailure where the settings of the clients are not for the built-in broker */
    public void requirePlainText() {
        var protocol = clientConfig()
                .getOrDefault(
                        CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL);
        if (!protocol.equals(CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL)) {
            throw new CommandFailure("the built-in broker speaks " + CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL
                    + ", on this machine alone, and " + CLIENT + "." + CommonClientConfigs.SECURITY_PROTOCOL_CONFIG
                    + " is " + protocol + "; leave that out, or name your cluster with kafka.bootstrap-servers");
        }
    }

    /** The catalogue of those topics that every pipeline has. */
    public final Topics topics() {
        return topics(List.of());
    }

    /** The catalogue, with a topic for digests in each of these formats. */
    public final Topics topics(Collection<OutletFormat> formats) {
        var written = formats.stream().map(OutletFormat::lower).collect(Collectors.toCollection(TreeSet::new));
        return Topics.of(topicSettings(topicPrefix, written));
    }

    /** What a command that creates no topic and writes no page need not be told is as it is by default. */
    TopicSettings topicSettings(String prefix, SortedSet<String> written) {
        var d = TopicSettings.DEFAULTS;
        return new TopicSettings(prefix, d.partitions(), d.replicationFactor(), d.maxPageBytes(), written);
    }

    /** What every client gets: the properties of the user's file, then the configuration's, then the command line's. */
    public Map<String, String> clientConfig() {
        var config = kafkaConfig == null ? new TreeMap<String, String>() : KafkaProperties.read(kafkaConfig);
        configured().forEach((name, given) -> config.put(name, given.value()));
        config.putAll(client);
        return config;
    }

    /** Where a setting of the clients was given; empty where none of its value is. */
    public Optional<SettingSource> placeOf(String name) {
        return client.containsKey(name)
                ? Optional.of(new SettingSource(SettingSource.Kind.FLAG, "--kafka-client"))
                : Optional.ofNullable(configured().get(name)).map(GivenValue::source);
    }

    private Map<String, GivenValue> configured() {
        return command != null && command.defaultValueProvider() instanceof ConfiguredDefaults defaults
                ? defaults.configuration().entries(CLIENT)
                : Map.of();
    }

    /** The cluster, and the topics on it that every pipeline has. */
    public final Cluster cluster() {
        return cluster(List.of());
    }

    /** The cluster, and the topics on it, with one for digests in each of these formats. */
    public final Cluster cluster(Collection<OutletFormat> formats) {
        return new Cluster(client(), topics(formats));
    }

    /** The same with the cluster's address, for a client. */
    public Map<String, Object> client() {
        var settings = new TreeMap<String, Object>(clientConfig());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        return settings;
    }
}
