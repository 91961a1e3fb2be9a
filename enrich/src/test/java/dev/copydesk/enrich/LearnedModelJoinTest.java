package dev.copydesk.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.learned.Archives;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learned models on the directory's topic, and the articles that come after them. */
@SuppressWarnings("NullAway.Init")
class LearnedModelJoinTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final String AT_SEA = "The captain moored the ferry at the quay as the tide turned.";

    @TempDir
    Path folder;

    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(
                EnrichTopology.of(TOPICS, new Enricher()::enrich),
                StageRunner.properties(
                        StageName.ENRICH, TOPICS, TOPICS.enrichDlq(), StageSettings.of("unused:1", folder)));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private void pipe(String topic, String key, byte @Nullable [] value) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    private List<Tag> learnedTags() {
        pipe(TOPICS.articles().name(), "testarticle", Json.bytes(Written.article(AT_SEA)));
        var events = driver.createOutputTopic(
                        TOPICS.enriched().name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readValuesToList();
        return Json.read(events.get(0), EnrichedArticle.class).tags().stream()
                .filter(tag -> tag.scheme() == TagScheme.LEARNED)
                .toList();
    }

    @Test
    void aModelOfTheTopicLabelsTheArticlesThatComeAfterIt() {
        pipe(TOPICS.directory().name(), "model:wend", Json.bytes(Archives.model()));

        assertThat(learnedTags()).extracting(Tag::id).containsExactly("seafaring");
    }

    @Test
    void aModelThatIsTakenAwayLabelsNothing() {
        pipe(TOPICS.directory().name(), "model:wend", Json.bytes(Archives.model()));
        pipe(TOPICS.directory().name(), "model:wend", null);

        assertThat(learnedTags()).isEmpty();
    }

    @Test
    void aModelThatCannotBeReadLabelsNothing() {
        pipe(TOPICS.directory().name(), "model:wend", "{\"format\":2}".getBytes(UTF_8));

        assertThat(learnedTags()).isEmpty();
    }

    @Test
    void aModelUnderAnothersKeyLabelsNothing() {
        pipe(TOPICS.directory().name(), "model:other", Json.bytes(Archives.model()));

        assertThat(learnedTags()).isEmpty();
    }
}
