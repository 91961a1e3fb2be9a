package dev.copydesk.events.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TopicProvisionerTest {
    private static final Topics TOPICS = Topics.of(new TopicSettings("news", 2, (short) 1, 5 << 20));

    @AutoClose
    private final MockAdminClient admin = MockAdminClient.create().numBrokers(1).build();

    private final TopicProvisioner provisioner = new TopicProvisioner(admin);

    private void given(Topic topic, int partitions, Map<String, String> config) {
        var infos = Stream.iterate(0, i -> i + 1)
                .limit(partitions)
                .map(i ->
                        new TopicPartitionInfo(i, admin.broker(0), List.of(admin.broker(0)), List.of(admin.broker(0))))
                .toList();
        admin.addTopic(false, topic.name(), infos, config);
    }

    private Map<String, String> configOf(Topic topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var configs = admin.describeConfigs(List.of(resource)).all().get().values();
        return configs.iterator().next().entries().stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private int partitionsOf(Topic topic) throws Exception {
        var descriptions = admin.describeTopics(List.of(topic.name()))
                .allTopicNames()
                .get()
                .values();
        return descriptions.iterator().next().partitions().size();
    }

    @Test
    void createsEveryTopicOfTheCatalogueAsItSays() throws Exception {
        assertThat(provisioner.provision(TOPICS))
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.all().stream().map(Topic::name).toList());

        for (var topic : TOPICS.all()) {
            assertThat(configOf(topic)).containsAllEntriesOf(topic.config());
            assertThat(partitionsOf(topic)).isEqualTo(2);
        }
    }

    @Test
    void createsNothingTheSecondTime() {
        provisioner.provision(TOPICS);

        assertThat(provisioner.provision(TOPICS)).isEmpty();
        assertThat(provisioner.check(TOPICS).clean()).isTrue();
    }

    @Test
    void createsWhatIsMissingBesideWhatIsThere() {
        given(TOPICS.pages(), 2, TOPICS.pages().config());

        assertThat(provisioner.provision(TOPICS))
                .hasSize(TOPICS.all().size() - 1)
                .doesNotContain("news.pages.v1");
    }

    @Test
    void namesWhatIsMissingAndCreatesNothingWhenItOnlyChecks() throws Exception {
        assertThat(provisioner.check(TOPICS).missing()).hasSize(TOPICS.all().size());
        assertThat(admin.listTopics().names().get()).isEmpty();
    }

    @Test
    void refusesATopicOfOtherPartitionsAndCreatesNothing() throws Exception {
        given(TOPICS.articles(), 3, TOPICS.articles().config());

        assertThatThrownBy(() -> provisioner.provision(TOPICS))
                .isInstanceOf(TopicProvisioner.Contradiction.class)
                .hasMessage("news.articles.v1 has 3 partitions, not 2: keys would move between state stores; "
                        + "set the number of partitions to 3");
        assertThat(admin.listTopics().names().get()).containsExactly("news.articles.v1");
    }

    @Test
    void refusesACompactedTopicThatWouldLoseItsState() {
        var config = new TreeMap<>(TOPICS.digests().config());
        config.put("cleanup.policy", "delete");
        given(TOPICS.digests(), 2, config);

        assertThat(provisioner.check(TOPICS).contradictions())
                .containsExactly("news.digests.v1 has cleanup.policy=delete, not compact: records would be kept too "
                        + "short a time; set cleanup.policy=compact on the topic");
    }

    @Test
    void refusesATopicThatIsTooSmallForItsRecords() {
        var config = new TreeMap<>(TOPICS.pages().config());
        config.put("max.message.bytes", "1048588");
        given(TOPICS.pages(), 2, config);

        assertThat(provisioner.check(TOPICS).contradictions())
                .containsExactly("news.pages.v1 has max.message.bytes=1048588, less than 6291456: large records would "
                        + "be refused; raise it on the topic");
    }

    @Test
    void takesATopicOfLargerRecordsAndOtherRetention() {
        var config = new TreeMap<>(TOPICS.pages().config());
        config.put("max.message.bytes", "99999999");
        config.put("retention.ms", "1");
        given(TOPICS.pages(), 2, config);

        assertThat(provisioner.check(TOPICS).contradictions()).isEmpty();
    }

    @Test
    void tellsEveryContradiction() {
        given(TOPICS.pages(), 1, Map.of("cleanup.policy", "compact", "max.message.bytes", "1"));

        assertThat(provisioner.check(TOPICS).contradictions()).hasSize(3);
    }

    @Test
    void passesOnWhatTheBrokerSays() {
        admin.timeoutNextRequest(1);

        assertThatThrownBy(() -> provisioner.check(TOPICS))
                .isInstanceOf(org.apache.kafka.common.errors.TimeoutException.class);
    }
}
