package dev.copydesk.desk.log;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How much a process tells on standard error, and in which form: options of every command, read before anything is logged. */
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

    /** Gives {@code line} and all its commands the options. */
    public static CommandLine addTo(CommandLine line) {
        line.addMixin("log", new LogOptions());
        line.getSubcommands().values().forEach(LogOptions::addTo);
        return line;
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "of the log on standard error: text or json (default: text)")
    void format(Format format) {
        // where logback.xml looks
        System.setProperty("copydesk.log.format", format.name().toLowerCase(Locale.ROOT));
    }

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            description = "what is logged: error, warn, info (a line for each event) or debug (default: warn)")
    void level(Level level) {
        System.setProperty("copydesk.log.level", level.name().toLowerCase(Locale.ROOT));
    }
}
