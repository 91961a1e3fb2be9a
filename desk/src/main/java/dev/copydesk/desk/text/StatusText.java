package dev.copydesk.desk.text;

import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusReport;
import dev.copydesk.stage.Durations;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as a person reads it. */
public final class StatusText {
    /** Where nothing waits longer, what waits is on its way. */
    private static final long FRESH_MILLIS = 5_000;

    private static final String ROW = "%-9s %-9s %8s %12s %12s %9s %11s  %s%n";

    private final Terminal terminal;

    public StatusText(Terminal terminal) {
        this.terminal = terminal;
    }

    public String of(StatusReport report) {
        var out = new StringBuilder();
        out.append(coloured(report.health())).append(System.lineSeparator());
        out.append(String.format(
                Locale.ROOT,
                ROW,
                "STAGE",
                "HEALTH",
                "MEMBERS",
                "WAITING",
                "OLDEST",
                "DONE/S",
                "TREND/S",
                "CAUGHT UP IN"));
        for (var lag : report.stages()) {
            out.append(String.format(
                    Locale.ROOT,
                    ROW,
                    lag.stage(),
                    lag.health().lower(),
                    lag.members() == null ? "unknown" : lag.members(),
                    count(lag.records(), lag.counted()),
                    oldest(lag),
                    perSecond(lag.rate(), ""),
                    perSecond(lag.trend(), "+"),
                    catchUp(lag)));
        }
        report.deadLetters()
                .forEach((dataset, letters) -> out.append(String.format(
                        Locale.ROOT, "%-28s %12s%n", dataset, count(letters, report.deadLettersCounted()))));
        return out.toString();
    }

    private String coloured(Health health) {
        return health == Health.HEALTHY ? terminal.good(health.lower()) : terminal.bad(health.lower());
    }

    private static String count(@Nullable Long records, boolean counted) {
        return records == null ? "unknown" : counted ? records.toString() : "≤ " + records;
    }

    private static String oldest(StageLag lag) {
        var records = lag.records();
        var age = lag.oldestAgeMillis();
        if (age != null) {
            return Durations.text(age);
        }
        return records != null && records == 0 ? "-" : "unknown";
    }

    private static String perSecond(@Nullable Double value, String sign) {
        return value == null ? "-" : String.format(Locale.ROOT, "%" + sign + ".1f", value);
    }

    private static String catchUp(StageLag lag) {
        var records = lag.records();
        var seconds = lag.catchUpSeconds();
        if (records == null || records == 0) {
            return "-";
        }
        if (seconds != null) {
            return Durations.text(seconds * 1_000);
        }
        if (lag.trend() == null) {
            return "unknown";
        }
        var age = lag.oldestAgeMillis();
        return age != null && age < FRESH_MILLIS ? "keeps up" : "does not fall";
    }
}
