package dev.copydesk.desk.config;

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
    @Setting(key = "http.advertise", matches = "[A-Za-z0-9._-]{1,253}:[0-9]{1,5}", words = "HOST:PORT")
    @Nullable
    String advertised;

    public @Nullable String advertised() {
        return advertised;
    }
}
