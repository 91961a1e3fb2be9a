package dev.copydesk.desk.process;

import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.GatewayOptions;
import dev.copydesk.desk.config.HttpSettings;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.config.StreamsOptions;
import dev.copydesk.desk.console.session.ConsoleToken;
import dev.copydesk.desk.pipeline.PipelineSettings;
import dev.copydesk.desk.pipeline.StageName;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.enrich.tags.TagFinder;
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
        StreamsOptions streams,
        FetchOptions fetch,
        Optional<HttpSettings> http,
        Optional<GatewayOptions> gateway,
        Optional<ConsoleToken> console,
        Optional<WritingSettings> writing,
        List<TagFinder> tagModels,
        @Nullable Path data) {
    public ProcessSettings {
        tagModels = List.copyOf(tagModels);
    }

    /** Of a process without models and console. */
    public ProcessSettings(
            KafkaOptions kafka,
            StreamsOptions streams,
            FetchOptions fetch,
            Optional<HttpSettings> http,
            Optional<GatewayOptions> gateway,
            @Nullable Path data) {
        this(kafka, streams, fetch, http, gateway, Optional.empty(), Optional.empty(), List.of(), data);
    }

    /** The same with a console. */
    public ProcessSettings with(ConsoleToken token) {
        return new ProcessSettings(kafka, streams, fetch, http, gateway, Optional.of(token), writing, tagModels, data);
    }

    /** @throws IllegalArgumentException where a setting is out of its range, naming it */
    public void check() {
        pipeline(Path.of("")).stage(StageName.EXTRACT);
        http.ifPresent(h -> gateway.ifPresent(g -> g.settings(h)));
    }

    /** With the address at which others find this process's stores. */
    private Map<String, String> clientConfig() {
        var config = new TreeMap<>(kafka.clientConfig());
        http.map(HttpSettings::advertised)
                .ifPresent(address -> config.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address));
        return config;
    }

    PipelineSettings pipeline(Path stateDir) {
        var topics = kafka.topics();
        return new PipelineSettings(
                kafka.bootstrapServers(),
                clientConfig(),
                topics,
                stateDir,
                streams.threads(),
                streams.guarantee(),
                streams.commitInterval(),
                streams.groupProtocol(),
                fetch.settings(topics.settings().maxPageBytes()),
                tagModels,
                writing);
    }
}
