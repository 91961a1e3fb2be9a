package dev.copydesk.stage;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a stage runs.
 *
 * @param bootstrapServers host:port, several separated by commas
 * @param stateDir where the stage keeps its stores; each stage in a folder of its own
 * @param client settings for every Kafka client ({@code security.protocol} and the like)
 */
public record StageSettings(
        String bootstrapServers, Path stateDir, StreamsSettings streams, Map<String, String> client) {
    public StageSettings {
        client = Map.copyOf(client);
    }

    public static StageSettings of(String bootstrapServers, Path stateDir) {
        return new StageSettings(bootstrapServers, stateDir, StreamsSettings.DEFAULTS, Map.of());
    }
}
