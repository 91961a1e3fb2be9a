package dev.copydesk.desk.pipeline;

import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StageSettings;
import dev.copydesk.stage.StreamsSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the stages of one process run.
 *
 * @param client settings of every Kafka client, without the cluster's address
 * @param stateDir where the stages keep their stores
 * @param streams how the stages of Kafka Streams run
 * @param tagModels what finds tags beside what every newsroom has
 * @param writing present where a language model writes
 */
public record PipelineSettings(
        String bootstrapServers,
        Map<String, String> client,
        Topics topics,
        Path stateDir,
        StreamsSettings streams,
        FetchSettings fetch,
        List<TagFinder> tagModels,
        Optional<WritingSettings> writing) {
    public PipelineSettings {
        client = Map.copyOf(client);
        tagModels = List.copyOf(tagModels);
    }

    /** The settings of one Streams stage. */
    public StageSettings stage(StageName name) {
        return new StageSettings(bootstrapServers, stateDir.resolve(name.code()), streams, client);
    }
}
