package dev.copydesk.desk.config;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.ConsoleSettings;
import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.desk.settings.Setting;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who may use the console beyond reading on this machine. */
public final class ConsoleOptions {
    @Option(
            names = "--console-token",
            paramLabel = "TOKEN",
            description = {
                "what signs in to the console: 12 characters or more; better given as COPYDESK_CONSOLE_TOKEN",
                "(default: a random one, kept in the data folder as console-token)"
            })
    @Setting(key = "console.token", of = ConsoleToken.class, secret = true, unset = "random, in the data folder")
    @Nullable
    String token;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "what readers know the console by: addresses in feeds begin with it (default: the one that was asked)")
    @Setting(key = "console.public-url", of = HttpSettings.class, unset = "the one that was asked")
    @Nullable
    String publicUrl;

    @Mixin
    RetryOptions retries = new RetryOptions();

    public @Nullable String publicUrl() {
        return publicUrl;
    }

    /** @param data the folder that keeps a token where none is given */
    public ConsoleSettings settings(Path data) {
        return new ConsoleSettings(ConsoleToken.of(token, data), retries.rules());
    }
}
