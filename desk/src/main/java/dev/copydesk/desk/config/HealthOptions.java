package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What is still healthy. */
public final class HealthOptions {
    @Option(
            names = "--max-age",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "the oldest record may wait so long in a healthy pipeline (default: ${DEFAULT-VALUE})")
    @Setting(key = "health.max-age-seconds", min = 1, max = 604_800)
    long maxAgeSeconds = 60;

    @Option(
            names = "--stalled-after",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "a stage is stalled where records older than that wait and nothing has moved for so long (default: ${DEFAULT-VALUE})")
    @Setting(key = "health.stalled-after-seconds", min = 1, max = 604_800)
    long stalledAfterSeconds = 60;

    public Duration maxAge() {
        return Duration.ofSeconds(maxAgeSeconds);
    }

    public Duration stalledAfter() {
        return Duration.ofSeconds(stalledAfterSeconds);
    }
}
