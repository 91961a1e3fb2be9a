package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How the Streams stages run. */
public final class StreamsOptions extends GroupOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "threads of each stage (default: ${DEFAULT-VALUE})")
    @Setting(key = "streams.threads", min = 1, max = 64)
    int threads = 1;

    @Option(
            names = "--guarantee",
            paramLabel = "NAME",
            defaultValue = "exactly_once_v2",
            description = "exactly_once_v2, or at_least_once, which may repeat events (default: ${DEFAULT-VALUE})")
    @Setting(
            key = "streams.guarantee",
            oneOf = {"exactly_once_v2", "at_least_once"})
    String guarantee = "exactly_once_v2";

    @Option(
            names = "--commit-interval-ms",
            paramLabel = "MS",
            defaultValue = "100",
            description = "how long an event waits to be readable (default: ${DEFAULT-VALUE})")
    @Setting(key = "streams.commit-interval-ms", min = 1, max = 60_000)
    long commitIntervalMs = 100;

    /** Of a process without Streams. */
    public static StreamsOptions of(GroupOptions group) {
        var options = new StreamsOptions();
        options.groupProtocol = group.groupProtocol;
        return options;
    }

    public int threads() {
        return threads;
    }

    public String guarantee() {
        return guarantee;
    }

    public Duration commitInterval() {
        return Duration.ofMillis(commitIntervalMs);
    }
}
