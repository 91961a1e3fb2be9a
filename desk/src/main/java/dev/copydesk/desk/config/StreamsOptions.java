package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.stage.Guarantee;
import dev.copydesk.stage.StreamsSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How the Streams stages run. */
public final class StreamsOptions extends GroupOptions {
    @Option(names = "--threads", paramLabel = "N", description = "threads of each stage (default: ${DEFAULT-VALUE})")
    @Setting(key = "streams.threads", of = StreamsSettings.class)
    int threads = StreamsSettings.DEFAULTS.threads();

    @Option(
            names = "--guarantee",
            paramLabel = "NAME",
            description = "exactly_once_v2, or at_least_once, which may repeat events (default: ${DEFAULT-VALUE})")
    @Setting(key = "streams.guarantee", of = StreamsSettings.class)
    Guarantee guarantee = StreamsSettings.DEFAULTS.guarantee();

    @Option(
            names = "--commit-interval-ms",
            paramLabel = "MS",
            description = "how long an event waits to be readable (default: ${DEFAULT-VALUE})")
    @Setting(key = "streams.commit-interval-ms", of = StreamsSettings.class, component = "commitInterval")
    long commitIntervalMs = StreamsSettings.DEFAULTS.commitInterval().toMillis();

    @Override
    public StreamsSettings settings() {
        return new StreamsSettings(threads, guarantee, Duration.ofMillis(commitIntervalMs), groupProtocol);
    }
}
