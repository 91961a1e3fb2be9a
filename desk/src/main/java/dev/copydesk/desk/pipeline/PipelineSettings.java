package dev.copydesk.desk.pipeline;

import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StageSettings;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * How the stages of one process run.
 *
 * @param stateDir where the stages keep their stores
 * @param streams how the stages of Kafka Streams run
 * @param tagModels what finds tags beside what every newsroom has
 * @param writing present where a language model writes
 */
public record PipelineSettings(
        Cluster cluster,
        Path stateDir,
        StreamsSettings streams,
        FetchSettings fetch,
        List<TagFinder> tagModels,
        Optional<WritingSettings> writing) {
    public PipelineSettings {
        tagModels = List.copyOf(tagModels);
    }

    Topics topics() {
        return cluster.topics();
    }

    /** The settings of one Streams stage. */
    public StageSettings stage(StageName name) {
        return new StageSettings(cluster.client(), stateDir.resolve(name.code()), streams);
    }

    /** What the plain consumers and producers of a stage get that is none of Streams. */
    Map<String, Object> client() {
        return cluster.with(
                        ConsumerConfig.GROUP_PROTOCOL_CONFIG,
                        streams.groupProtocol().ofConsumers())
                .client();
    }
}
