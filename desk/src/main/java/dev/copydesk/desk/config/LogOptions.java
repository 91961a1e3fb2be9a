package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much a process tells on standard error, and in which form: options of every command. */
public final class LogOptions {
    /** The form of a line. */
    public enum Format {
        TEXT,
        JSON
    }

    /** From which weight on a line is written. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }

    @Setting(key = "log.format")
    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "of the log on standard error: text or json (default: ${DEFAULT-VALUE})")
    Format format = Format.TEXT;

    @Setting(key = "log.level")
    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            scope = ScopeType.INHERIT,
            description =
                    "what is logged: error, warn, info (a line for each event) or debug (default: ${DEFAULT-VALUE})")
    Level level = Level.WARN;

    /** Puts them where {@code logback.xml} looks; to be called before anything is logged. */
    public void apply() {
        System.setProperty("copydesk.log.format", format.name().toLowerCase(Locale.ROOT));
        System.setProperty("copydesk.log.level", level.name().toLowerCase(Locale.ROOT));
    }
}
