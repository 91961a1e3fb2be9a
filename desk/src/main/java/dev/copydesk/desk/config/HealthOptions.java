package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.operations.status.HealthLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What is still healthy. */
public final class HealthOptions {
    @Option(
            names = "--max-age",
            paramLabel = "SECONDS",
            description = "the oldest record may wait so long in a healthy pipeline (default: ${DEFAULT-VALUE})")
    @Setting(key = "health.max-age-seconds", of = HealthLimits.class, component = "maxAge")
    long maxAgeSeconds = HealthLimits.DEFAULTS.maxAge().toSeconds();

    @Option(
            names = "--stalled-after",
            paramLabel = "SECONDS",
            description =
                    "a stage is stalled where records older than that wait and nothing has moved for so long (default: ${DEFAULT-VALUE})")
    @Setting(key = "health.stalled-after-seconds", of = HealthLimits.class, component = "stalledAfter")
    long stalledAfterSeconds = HealthLimits.DEFAULTS.stalledAfter().toSeconds();

    public HealthLimits limits() {
        return new HealthLimits(Duration.ofSeconds(maxAgeSeconds), Duration.ofSeconds(stalledAfterSeconds));
    }
}
