package dev.copydesk.stage;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How a stage runs.
 *
 * @param client what every Kafka client gets, the cluster's address among it
 * @param stateDir where the stage keeps its stores; each stage in a folder of its own
 */
public record StageSettings(Map<String, Object> client, Path stateDir, StreamsSettings streams) {
    public StageSettings {
        client = Map.copyOf(client);
    }

    public static StageSettings of(String bootstrapServers, Path stateDir) {
        return new StageSettings(
                Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                stateDir,
                StreamsSettings.DEFAULTS);
    }
}
