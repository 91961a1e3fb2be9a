package dev.copydesk.events.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.internals.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
    private static final int MIB = 1 << 20;
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

    @Test
    void namesEveryTopicOnce() {
        assertThat(TOPICS.all())
                .extracting(dev.copydesk.events.topics.Topic::name)
                .containsExactly(
                        "news.requests.v1",
                        "news.pages.v1",
                        "news.articles.v1",
                        "news.enriched.v1",
                        "news.digests.v1",
                        "news.tags.v1",
                        "news.speakers.v1",
                        "news.directory.v1",
                        "news.fetch.dlq.v1",
                        "news.extract.dlq.v1",
                        "news.enrich.dlq.v1",
                        "news.publish.dlq.v1",
                        "news.dead-letter-actions.v1");
    }

    @Test
    void givesKafkaNamesThatItTakesWhateverThePrefix() {
        assertThat(Topics.of(new TopicSettings("A.b_c-9".repeat(8), 1, (short) 1, 1 << 10))
                        .all())
                .allSatisfy(topic -> Topic.validate(topic.name()));
    }

    @Test
    void keepsRequestsAWeekAndDeadLettersAMonth() {
        assertThat(TOPICS.requests().config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "604800000");
        assertThat(TOPICS.fetchDlq().config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2592000000");
    }

    @Test
    void keepsWhatWasDoneWithADeadLetterLongerThanTheLetter() {
        assertThat(TOPICS.deadLetterActions().config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "7776000000");
    }

    @Test
    void compactsWhatIsTheLatestStateAndKeepsTombstonesAWeek() {
        assertThat(TOPICS.digests().config())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("delete.retention.ms", "604800000")
                .doesNotContainKey("retention.ms");
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 10, 5 << 20, 64 << 20})
    void letsDeadLettersBeTwoMebibytesLargerThanTheLargestInput(int maxPageBytes) {
        var topics = Topics.of(new TopicSettings("news", 1, (short) 1, maxPageBytes));

        assertThat(topics.fetchDlq().maxValueBytes())
                .isEqualTo(topics.requests().maxValueBytes() + 2 * MIB);
        assertThat(topics.extractDlq().maxValueBytes()).isEqualTo(topics.pages().maxValueBytes() + 2 * MIB);
        assertThat(topics.enrichDlq().maxValueBytes())
                .isEqualTo(topics.articles().maxValueBytes() + 2 * MIB);
        assertThat(topics.publishDlq().maxValueBytes())
                .isEqualTo(topics.enriched().maxValueBytes() + 2 * MIB);
    }

    @Test
    void letsClientsTakeTheLargestRecordOfAnyTopic() {
        assertThat(TOPICS.all())
                .allSatisfy(topic -> assertThat(Integer.parseInt(topic.config().get("max.message.bytes")))
                        .isLessThanOrEqualTo(TOPICS.maxRecordBytes()));
    }

    @Test
    void takesAPageOfFiveMebibytesUnlessConfigured() {
        assertThat(TOPICS.pages().maxValueBytes()).isEqualTo(5 * MIB);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 1024",
        "a/b, 1, 1, 1024",
        "n, 0, 1, 1024",
        "n, 1001, 1, 1024",
        "n, 1, 0, 1024",
        "n, 1, -2, 1024",
        "n, 1, 101, 1024",
        "n, 1, 1, 1023",
        "n, 1, 1, 67108865"
    })
    void refusesSettingsThatNoClusterTakes(String prefix, int partitions, short replicas, int maxPageBytes) {
        assertThatThrownBy(() -> new TopicSettings(prefix, partitions, replicas, maxPageBytes))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
