package dev.copydesk.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How a stage runs.
 *
 * @param bootstrapServers host:port, several separated by commas
 * @param stateDir where the stage keeps its stores; each stage in a folder of its own
 * @param threads 1 to 64
 * @param guarantee {@code exactly_once_v2}, or {@code at_least_once}, which may repeat events
 * @param commitInterval how long an event waits to be readable, 1 ms to 60 s
 * @param groupProtocol {@code streams} (KIP-1071, brokers from 4.2) or {@code classic}
 * @param client settings for every Kafka client ({@code security.protocol} and the like)
 */
public record StageSettings(
        String bootstrapServers,
        Path stateDir,
        int threads,
        String guarantee,
        Duration commitInterval,
        String groupProtocol,
        Map<String, String> client) {
    public StageSettings {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("threads: 1 to 64, not " + threads);
        }
        if (!guarantee.equals(StreamsConfig.EXACTLY_ONCE_V2) && !guarantee.equals(StreamsConfig.AT_LEAST_ONCE)) {
            throw new IllegalArgumentException("guarantee: exactly_once_v2 or at_least_once, not " + guarantee);
        }
        if (commitInterval.toMillis() < 1 || commitInterval.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("commit interval: 1 ms to 60 s, not " + commitInterval);
        }
        if (!groupProtocol.equals("streams") && !groupProtocol.equals("classic")) {
            throw new IllegalArgumentException("group protocol: streams or classic, not " + groupProtocol);
        }
        client = Map.copyOf(client);
    }

    public static StageSettings of(String bootstrapServers, Path stateDir) {
        return new StageSettings(
                bootstrapServers,
                stateDir,
                1,
                StreamsConfig.EXACTLY_ONCE_V2,
                Duration.ofMillis(100),
                "streams",
                Map.of());
    }
}
