package dev.copydesk.desk.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How the Streams stages run. */
public final class StreamsOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "threads of each stage (default: ${DEFAULT-VALUE})")
    int threads = 1;

    @Option(
            names = "--guarantee",
            defaultValue = "exactly_once_v2",
            description = "exactly_once_v2, or at_least_once, which may repeat events (default: ${DEFAULT-VALUE})")
    String guarantee = "exactly_once_v2";

    @Option(
            names = "--commit-interval-ms",
            paramLabel = "MS",
            defaultValue = "100",
            description = "how long an event waits to be readable (default: ${DEFAULT-VALUE})")
    long commitIntervalMs = 100;

    @Option(
            names = "--group-protocol",
            defaultValue = "streams",
            description = "streams, or classic for brokers before 4.2 (default: ${DEFAULT-VALUE})")
    String groupProtocol = "streams";

    public int threads() {
        return threads;
    }

    public String guarantee() {
        return guarantee;
    }

    public Duration commitInterval() {
        return Duration.ofMillis(commitIntervalMs);
    }

    public String groupProtocol() {
        return groupProtocol;
    }
}
