package dev.copydesk.trials.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Creating the catalogue's topics on a broker, and refusing ones that contradict it. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
abstract class TopicsOnBrokerTest {
    private Admin admin;

    abstract String bootstrapServers();

    @BeforeEach
    void connect() {
        admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    @AfterEach
    void disconnect() {
        admin.close();
    }

    @Test
    void createsWhatIsMissingAndTheSecondTimeNothing() {
        var topics = topics("twice");
        var provisioner = new TopicProvisioner(admin);

        assertThat(provisioner.provision(topics)).containsExactlyInAnyOrderElementsOf(names(topics));
        assertThat(provisioner.provision(topics)).isEmpty();
        assertThat(provisioner.check(topics).clean()).isTrue();
    }

    @Test
    void givesTheTopicsTheirSettings() throws Exception {
        var topics = topics("settings");
        new TopicProvisioner(admin).provision(topics);

        for (var topic : topics.all()) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            var config = Objects.requireNonNull(
                    admin.describeConfigs(List.of(resource)).all().get().get(resource));
            topic.config()
                    .forEach((name, value) ->
                            assertThat(config.get(name).value()).isEqualTo(value));
            var description = Objects.requireNonNull(admin.describeTopics(List.of(topic.name()))
                    .allTopicNames()
                    .get()
                    .get(topic.name()));
            assertThat(description.partitions()).hasSize(topic.partitions());
        }
    }

    @Test
    void createsEachTopicOnceWhereTwoProcessesStartTogether() throws Exception {
        var topics = topics("together");
        var both = new CyclicBarrier(2);

        var one = CompletableFuture.supplyAsync(() -> provisionTogether(topics, both));
        var other = CompletableFuture.supplyAsync(() -> provisionTogether(topics, both));

        assertThat(Stream.concat(one.get().stream(), other.get().stream()))
                .containsExactlyInAnyOrderElementsOf(names(topics));
    }

    @Test
    void returnsWhenEveryTopicCanBeFound() {
        var topics = topics("found");

        new TopicProvisioner(admin).provision(topics);

        assertThat(listed()).containsAll(names(topics));
    }

    @Test
    void refusesAnotherNumberOfPartitions() throws Exception {
        var topics = topics("partitions");
        create(topics.articles(), 2, Map.of());

        assertRefused(topics, topics.articles().name(), "has 2 partitions, not 3", "set the number of partitions to 2");
    }

    @Test
    void refusesAnotherCleanUpPolicy() throws Exception {
        var topics = topics("cleanup");
        create(topics.digests(), 3, Map.of("cleanup.policy", "delete"));

        assertRefused(
                topics,
                topics.digests().name(),
                "has cleanup.policy=delete, not compact",
                "set cleanup.policy=compact");
    }

    @Test
    void refusesATopicThatWouldNotTakeTheLargestRecord() throws Exception {
        var topics = topics("sizes");
        create(topics.pages(), 3, Map.of("max.message.bytes", "1048588"));

        assertRefused(
                topics,
                topics.pages().name(),
                "has max.message.bytes=1048588, less than " + topics.pages().maxRecordBytes(),
                "raise it");
    }

    @Test
    void acceptsATopicThatTakesLargerRecordsThanItMust() throws Exception {
        var topics = topics("larger");
        create(topics.pages(), 3, Map.of("max.message.bytes", "33554432"));

        assertThat(new TopicProvisioner(admin).provision(topics))
                .doesNotContain(topics.pages().name());
    }

    /** Nothing is created where something contradicts. */
    private void assertRefused(Topics topics, String... saying) {
        assertThatThrownBy(() -> new TopicProvisioner(admin).provision(topics))
                .isInstanceOf(TopicProvisioner.Contradiction.class)
                .hasMessageContainingAll(saying);
        assertThat(listed().stream()
                        .filter(name -> name.startsWith(topics.settings().prefix() + ".")))
                .hasSize(1);
    }

    private void create(Topic topic, int partitions, Map<String, String> changes) throws Exception {
        var config = new HashMap<>(topic.config());
        config.putAll(changes);
        admin.createTopics(
                        List.of(new NewTopic(topic.name(), Optional.of(partitions), Optional.empty()).configs(config)))
                .all()
                .get();
        Eventually.holds(topic.name() + " is there", this::listed, names -> names.contains(topic.name()));
    }

    private Set<String> listed() {
        try {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> provisionTogether(Topics topics, CyclicBarrier both) {
        try (var own = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            own.describeCluster().nodes().get();
            both.await();
            return new ArrayList<>(new TopicProvisioner(own).provision(topics));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Topics topics(String prefix) {
        return Topics.of(new TopicSettings("topics-" + prefix, 3, (short) 1, 5 << 20));
    }

    private static List<String> names(Topics topics) {
        return topics.all().stream().map(Topic::name).toList();
    }
}
