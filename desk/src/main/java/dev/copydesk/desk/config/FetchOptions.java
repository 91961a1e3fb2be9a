package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.ingest.fetch.FetchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** How politely, and where, pages are fetched. */
public final class FetchOptions {
    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            split = ",",
            description =
                    "a host that may be fetched though its address is private; *.example.internal for all below one")
    @Setting(key = "fetch.allow-host")
    List<String> allowHost = new ArrayList<>();

    @Option(
            names = "--host-delay-ms",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "the least time between two requests to one host (default: ${DEFAULT-VALUE})")
    @Setting(key = "fetch.host-delay-ms", min = 0, max = 3_600_000)
    long hostDelayMs = 1000;

    @Option(
            names = "--fetch-workers",
            paramLabel = "N",
            defaultValue = "32",
            description = "pages fetched at once, each from another host (default: ${DEFAULT-VALUE})")
    @Setting(key = "fetch.workers", min = 1, max = 1_000)
    int fetchWorkers = 32;

    @Option(
            names = "--user-agent-contact",
            paramLabel = "URL|MAIL",
            defaultValue = "",
            description = "how a site reaches you, sent with every request")
    @Setting(
            key = "fetch.user-agent-contact",
            matches = "[\\x21-\\x7e&&[^()]]{1,200}",
            words = "a URL or mail address of up to 200 visible ASCII characters")
    String userAgentContact = "";

    /** Options as if given on the command line. */
    public static FetchOptions of(List<String> allowHost, long hostDelayMs) {
        var options = new FetchOptions();
        options.allowHost = List.copyOf(allowHost);
        options.hostDelayMs = hostDelayMs;
        return options;
    }

    public Set<String> allowedHosts() {
        return Set.copyOf(allowHost);
    }

    public FetchSettings settings(int maxPageBytes) {
        var d = FetchSettings.DEFAULTS;
        var http = new FetchSettings.Http(
                d.http().connectTimeout(),
                d.http().readTimeout(),
                d.http().totalTimeout(),
                d.http().maxRedirects(),
                maxPageBytes);
        var pace = new FetchSettings.Pace(
                Duration.ofMillis(hostDelayMs),
                d.pace().maxCrawlDelay(),
                d.pace().maxRetryAfter());
        return new FetchSettings(
                fetchWorkers,
                userAgentContact.isEmpty() ? null : userAgentContact,
                Set.copyOf(allowHost),
                http,
                pace,
                d.retries(),
                d.backlog());
    }
}
