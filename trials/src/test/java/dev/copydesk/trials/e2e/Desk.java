package dev.copydesk.trials.e2e;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.pipeline.PipelineSettings;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.operations.status.LagMeasurement;
import dev.copydesk.operations.status.LagMeter;
import dev.copydesk.operations.status.ReadBudget;
import dev.copydesk.operations.status.StageBacklog;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.trials.process.TrialPatience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Topics of its own on a broker, and the real stages on them, in this JVM. */
public final class Desk implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final String bootstrapServers;
    private final Topics topics;
    private final Path stateDir;
    private final Admin admin;
    private final LagMeter lag;
    private final Consumer<byte[], byte[]> reader;

    /** @param name the prefix of the topics, unique on the broker */
    public Desk(String bootstrapServers, String name, Path stateDir) {
        this.bootstrapServers = bootstrapServers;
        this.topics = Topics.of(new TopicSettings(name, PARTITIONS, (short) -1, TopicSettings.DEFAULTS.maxPageBytes()));
        this.stateDir = stateDir;
        this.admin = Admin.create(client());
        this.reader = Clients.sampler(cluster());
        this.lag = new LagMeter(admin, reader, topics);
        new TopicProvisioner(admin).provision(topics);
    }

    public Topics topics() {
        return topics;
    }

    Admin admin() {
        return admin;
    }

    /** Read_committed, without a group, and used by nobody while nothing is measured. */
    Consumer<byte[], byte[]> reader() {
        return reader;
    }

    /** What waits now, by stage; without optional stages that have no process. */
    Map<String, StageBacklog> waiting() {
        return waiting(System.currentTimeMillis());
    }

    Map<String, StageBacklog> waiting(long nowMillis) {
        var waiting = new TreeMap<String, StageBacklog>();
        measure(nowMillis).stages().forEach(stage -> waiting.put(stage.stage().code(), stage));
        return waiting;
    }

    LagMeasurement measure(long nowMillis) {
        return lag.measure(StageName.ALL_AND_WRITE, nowMillis, ReadBudget.ONCE);
    }

    public Cluster cluster() {
        return new Cluster(client(), topics);
    }

    public Map<String, Object> client() {
        return new TreeMap<>(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Starts these stages and waits until they run. */
    public Pipeline start(Set<StageName> stages) throws InterruptedException {
        var pipeline = new Pipeline(
                new PipelineSettings(
                        Cluster.at(bootstrapServers, topics),
                        stateDir,
                        StreamsSettings.DEFAULTS,
                        FetchSettings.DEFAULTS
                                .withAllowedHosts(Set.of("*.localhost"))
                                .withMinDelay(Duration.ofMillis(10)),
                        List.of(),
                        Optional.empty()),
                stages);
        pipeline.start();
        if (!pipeline.awaitRunning(TrialPatience.LIMIT)) {
            throw new AssertionError("not every stage runs: " + pipeline.states());
        }
        return pipeline;
    }

    public Feed feed() {
        return new Feed(client());
    }

    Feed compressingFeed() {
        var client = client();
        client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new Feed(client);
    }

    /** What a read_committed reader sees of a topic. */
    TopicWatch watch(Topic topic) {
        return new TopicWatch(Clients.reader(cluster()), topic);
    }

    /** Waits until every record of every stage's input is done with. */
    public void awaitNothingWaiting() {
        awaitNothingWaitingFor(StageName.ALL);
    }

    void awaitNothingWaitingFor(Set<StageName> stages) {
        var names = stages.stream().map(StageName::code).toList();
        Eventually.holds(
                "nothing waits for " + names,
                this::waiting,
                waiting -> waiting.values().stream()
                        .filter(stage -> names.contains(stage.stage().code()))
                        .map(StageBacklog::records)
                        .allMatch(n -> n != null && n == 0));
    }

    @Override
    public void close() {
        reader.close();
        admin.close();
    }
}
