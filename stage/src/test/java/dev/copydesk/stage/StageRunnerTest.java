package dev.copydesk.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StageRunnerTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

    @Test
    void recordsAreCompressedWithLz4() {
        assertThat(properties(Map.of())).containsEntry("producer.compression.type", "lz4");
    }

    @Test
    void recordsAreCompressedAsTheClientsAreTold() {
        assertThat(properties(Map.of("compression.type", "none"))).containsEntry("producer.compression.type", "none");
    }

    @Test
    void recordsAreCompressedAsTheProducersOfStagesAreTold() {
        assertThat(properties(Map.of("compression.type", "none", "producer.compression.type", "gzip")))
                .containsEntry("producer.compression.type", "gzip");
    }

    @Test
    void oneRequestIsOnItsWayAtATimeSoThatNoneIsRefusedForItsSequenceNumber() {
        assertThat(properties(Map.of())).containsEntry("producer.max.in.flight.requests.per.connection", 1);
    }

    private static Properties properties(Map<String, Object> client) {
        var settings = new StageSettings(client, Path.of("unused"), StreamsSettings.DEFAULTS);
        return StageRunner.properties(StageName.ENRICH, TOPICS, TOPICS.enrichDlq(), settings);
    }
}
