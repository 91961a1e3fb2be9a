package dev.copydesk.desk.pipeline;

import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StageSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the stages of one process run.
 *
 * @param client settings of every Kafka client, without the cluster's address
 * @param stateDir where the stages keep their stores
 * @param threads of each Streams stage
 * @param tagModels what finds tags beside what every newsroom has
 * @param guarantee {@code exactly_once_v2} or {@code at_least_once}
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
        List<TagFinder> tagModels) {
    public PipelineSettings {
        client = Map.copyOf(client);
        tagModels = List.copyOf(tagModels);
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
