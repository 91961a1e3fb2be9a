package dev.copydesk.desk.config;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.settings.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a process of the publish stage is reached by the others. */
public final class AdvertiseOptions {
    @Option(
            names = "--advertise",
            paramLabel = "HOST:PORT",
            description =
                    "where other processes of the publish stage send those who ask for a page that this one keeps")
    @Setting(key = "http.advertise", of = HttpSettings.class)
    @Nullable
    String advertised;

    public @Nullable String advertised() {
        return advertised;
    }
}
