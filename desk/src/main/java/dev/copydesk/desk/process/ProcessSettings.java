package dev.copydesk.desk.process;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.pipeline.PipelineSettings;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.stage.StreamsSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/**
 * All that a process of stages is told.
 *
 * @param http where it answers HTTP, if at all
 * @param gateway present where it takes articles over HTTP
 * @param console what signs in to its console, where it serves one
 * @param writing present where a language model writes
 * @param tagModels what finds tags beside what every newsroom has: models of its command line
 * @param data where its stages keep their stores; null for a folder of its own, thrown away at the end
 */
public record ProcessSettings(
        KafkaOptions kafka,
        StreamsSettings streams,
        FetchSettings fetch,
        Optional<HttpSettings> http,
        Optional<GatewaySettings> gateway,
        Optional<ConsoleToken> console,
        Optional<WritingSettings> writing,
        List<TagFinder> tagModels,
        @Nullable Path data) {
    public ProcessSettings {
        tagModels = List.copyOf(tagModels);
    }

    /** Of a process without HTTP, models and console. */
    public static ProcessSettings of(
            KafkaOptions kafka, StreamsSettings streams, FetchSettings fetch, @Nullable Path data) {
        return new ProcessSettings(
                kafka,
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
                kafka, streams, fetch, Optional.of(address), gateway, console, writing, tagModels, data);
    }

    /** The same with a gateway. */
    public ProcessSettings with(GatewaySettings taken) {
        return new ProcessSettings(kafka, streams, fetch, http, Optional.of(taken), console, writing, tagModels, data);
    }

    /** The same with a console. */
    public ProcessSettings with(ConsoleToken token) {
        return new ProcessSettings(kafka, streams, fetch, http, gateway, Optional.of(token), writing, tagModels, data);
    }

    /** With the address at which others find this process's stores. */
    private Map<String, String> clientConfig() {
        var config = new TreeMap<>(kafka.clientConfig());
        http.map(HttpSettings::advertised)
                .ifPresent(address -> config.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address));
        return config;
    }

    PipelineSettings pipeline(Path stateDir) {
        return new PipelineSettings(
                kafka.bootstrapServers(), clientConfig(), kafka.topics(), stateDir, streams, fetch, tagModels, writing);
    }
}
