package dev.copydesk.desk.pipeline;

import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the stages of one process run.
 *
 * @param client settings of every Kafka client, without the cluster's address
 * @param stateDir where the stages keep their stores
 * @param threads of each Streams stage
 * @param tagModels what finds tags beside what every newsroom has
 * @param guarantee {@code exactly_once_v2} or {@code at_least_once}
 * @param writing present where a language model writes
 */
public record PipelineSettings(
        String bootstrapServers,
        Map<String, String> client,
        Topics topics,
        Path stateDir,
        int threads,
        String guarantee,
        Duration commitInterval,
        String groupProtocol,
        FetchSettings fetch,
        List<TagFinder> tagModels,
        Optional<WritingSettings> writing) {
    public PipelineSettings {
        client = Map.copyOf(client);
        tagModels = List.copyOf(tagModels);
    }

    /** Of a pipeline without models. */
    public PipelineSettings(
            String bootstrapServers,
            Map<String, String> client,
            Topics topics,
            Path stateDir,
            int threads,
            String guarantee,
            Duration commitInterval,
            String groupProtocol,
            FetchSettings fetch) {
        this(
                bootstrapServers,
                client,
                topics,
                stateDir,
                threads,
                guarantee,
                commitInterval,
                groupProtocol,
                fetch,
                List.of(),
                Optional.empty());
    }

    /** The settings of one Streams stage. */
    public StageSettings stage(StageName name) {
        return new StageSettings(
                bootstrapServers,
                stateDir.resolve(name.lower()),
                threads,
                guarantee,
                commitInterval,
                groupProtocol,
                client);
    }
}
