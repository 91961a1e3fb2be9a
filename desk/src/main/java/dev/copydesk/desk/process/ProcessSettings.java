package dev.copydesk.desk.process;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.ConsoleSettings;
import dev.copydesk.desk.pipeline.PipelineSettings;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/**
 * All that a process of stages is told.
 *
 * @param http where it answers HTTP, if at all
 * @param gateway present where it takes articles over HTTP
 * @param console present where it serves a console
 * @param writing present where a language model writes
 * @param tagModels what finds tags beside what every newsroom has: models of its command line
 * @param data where its stages keep their stores; null for a folder of its own, thrown away at the end
 */
public record ProcessSettings(
        Cluster cluster,
        StreamsSettings streams,
        FetchSettings fetch,
        Optional<HttpSettings> http,
        Optional<GatewaySettings> gateway,
        Optional<ConsoleSettings> console,
        Optional<WritingSettings> writing,
        List<TagFinder> tagModels,
        @Nullable Path data) {
    public ProcessSettings {
        tagModels = List.copyOf(tagModels);
    }

    /** Of a process without HTTP, models and console. */
    public static ProcessSettings of(
            Cluster cluster, StreamsSettings streams, FetchSettings fetch, @Nullable Path data) {
        return new ProcessSettings(
                cluster,
                streams,
                fetch,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                data);
    }

    /** The same, answering HTTP there. */
    public ProcessSettings with(HttpSettings address) {
        return new ProcessSettings(
                cluster, streams, fetch, Optional.of(address), gateway, console, writing, tagModels, data);
    }

    /** The same with a gateway. */
    public ProcessSettings with(GatewaySettings taken) {
        return new ProcessSettings(
                cluster, streams, fetch, http, Optional.of(taken), console, writing, tagModels, data);
    }

    /** The same with a console. */
    public ProcessSettings with(ConsoleSettings served) {
        return new ProcessSettings(
                cluster, streams, fetch, http, gateway, Optional.of(served), writing, tagModels, data);
    }

    /** The same on another cluster. */
    public ProcessSettings with(Cluster other) {
        return new ProcessSettings(other, streams, fetch, http, gateway, console, writing, tagModels, data);
    }

    PipelineSettings pipeline(Path stateDir) {
        // where others find this process's stores
        var reached = http.map(HttpSettings::advertised)
                .map(address -> cluster.with(StreamsConfig.APPLICATION_SERVER_CONFIG, address))
                .orElse(cluster);
        return new PipelineSettings(reached, stateDir, streams, fetch, tagModels, writing);
    }
}
