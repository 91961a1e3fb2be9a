package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.ingest.fetch.FetchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How politely, and where, pages are fetched. */
public final class FetchOptions {
    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            split = ",",
            description =
                    "a host that may be fetched though its address is private; *.example.internal for all below one")
    @Setting(key = "fetch.allow-host", of = FetchSettings.class, component = "allowedHosts")
    List<String> allowHost = new ArrayList<>();

    @Option(
            names = "--host-delay-ms",
            paramLabel = "MS",
            description = "the least time between two requests to one host (default: ${DEFAULT-VALUE})")
    @Setting(key = "fetch.host-delay-ms", of = FetchSettings.Pace.class, component = "minDelay")
    long hostDelayMs = FetchSettings.Pace.DEFAULTS.minDelay().toMillis();

    @Option(
            names = "--fetch-workers",
            paramLabel = "N",
            description = "pages fetched at once, each from another host (default: ${DEFAULT-VALUE})")
    @Setting(key = "fetch.workers", of = FetchSettings.class)
    int workers = FetchSettings.DEFAULTS.workers();

    @Option(
            names = "--user-agent-contact",
            paramLabel = "URL|MAIL",
            description = "how a site reaches you, sent with every request")
    @Setting(key = "fetch.user-agent-contact", of = FetchSettings.class)
    @Nullable
    String contact;

    /** @param maxPageBytes the largest page */
    public FetchSettings settings(int maxPageBytes) {
        var defaults = FetchSettings.DEFAULTS;
        return new FetchSettings(
                workers,
                contact,
                Set.copyOf(allowHost),
                defaults.http().withMaxBodyBytes(maxPageBytes),
                defaults.pace().withMinDelay(Duration.ofMillis(hostDelayMs)),
                defaults.retries(),
                defaults.backlog());
    }
}
