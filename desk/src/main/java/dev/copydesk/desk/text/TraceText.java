package dev.copydesk.desk.text;

import dev.copydesk.operations.trace.SearchedTopic;
import dev.copydesk.operations.trace.Trace;
import dev.copydesk.operations.trace.TraceStep;
import dev.copydesk.operations.trace.TraceVerdict;
import dev.copydesk.operations.trace.TraceVerdict.Outcome;
import dev.copydesk.stage.Durations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A trace as a person reads it. Times are UTC. */
public final class TraceText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Terminal terminal;

    public TraceText(Terminal terminal) {
        this.terminal = terminal;
    }

    public String print(Trace trace) {
        var out = new StringBuilder();
        var headline = trace.headline();
        out.append(terminal.bold(terminal.wrap(headline == null ? trace.asked() : headline, "", "")))
                .append('\n');
        var name = aside(trace);
        if (!name.isEmpty()) {
            out.append(terminal.dim(Terminal.clean(name))).append('\n');
        }
        out.append('\n').append(verdict(trace.verdict())).append('\n');
        if (!trace.steps().isEmpty()) {
            out.append('\n');
            steps(trace, out);
        }
        out.append('\n').append(terminal.dim(searched(trace))).append('\n');
        return out.toString();
    }

    private static String aside(Trace trace) {
        var url = trace.url() == null ? "" : trace.url();
        var id = trace.article() == null ? "" : trace.article();
        return url.isEmpty() || id.isEmpty() ? url + id : url + " · " + id;
    }

    private String verdict(TraceVerdict verdict) {
        var text = terminal.wrap(verdict.says(), "", "");
        return switch (verdict.outcome()) {
            case PUBLISHED -> terminal.good(text);
            case FAILED -> terminal.bad(text);
            default -> terminal.accent(text);
        };
    }

    private void steps(Trace trace, StringBuilder out) {
        int places =
                trace.steps().stream().mapToInt(s -> s.place().length()).max().orElse(0);
        LocalDate day = null;
        for (var step : trace.steps()) {
            var today = LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
            if (!today.equals(day)) {
                out.append(terminal.dim(DAY.format(step.at()))).append('\n');
                day = today;
            }
            line(step, places, out);
        }
    }

    private void line(TraceStep step, int places, StringBuilder out) {
        var kind = step.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var start = time(step) + "  "
                + Columns.pad(after(step.afterMillis()), 11)
                + Columns.pad(kind, 13)
                + Columns.pad(version(step), 6)
                + Columns.pad(Terminal.clean(step.place()), places + 2)
                + Columns.pad(size(step.bytes()), 9);
        var says = (step.letter() == null ? "" : step.letter() + " ") + step.says();
        int room = Math.max(20, terminal.width() - Columns.of(start));
        var text = start + Terminal.cut(says, room);
        out.append(step.letter() == null ? text : terminal.bad(text)).append('\n');
    }

    /** Where it is not known when a record could be read, its own time, in brackets. */
    private static String time(TraceStep step) {
        var time = TIME.format(step.at());
        return step.readableAt() == null ? "(" + time + ")" : " " + time + " ";
    }

    private static String after(@Nullable Long millis) {
        return millis == null ? "" : "+" + Durations.text(millis);
    }

    private static String version(TraceStep step) {
        return step.version() == null
                ? ""
                : "v" + step.version() + (step.revision() == null ? "" : "." + step.revision());
    }

    private static String size(int bytes) {
        return bytes < 10_000 ? bytes + " B" : bytes / 1_000 + " kB";
    }

    private String searched(Trace trace) {
        long records =
                trace.searched().stream().mapToLong(SearchedTopic::records).sum();
        var text = records + (records == 1 ? " record" : " records") + " read in " + Durations.text(trace.tookMillis());
        if (trace.complete() || trace.verdict().outcome() == Outcome.UNKNOWN) {
            return text;
        }
        var open = new StringBuilder();
        for (var searched : trace.searched()) {
            if (!searched.whole()) {
                open.append(open.isEmpty() ? "" : ", ")
                        .append(searched.dataset())
                        .append(back(searched.oldest()));
            }
        }
        return terminal.wrap(text + "; not all was looked through for older versions: " + open, "", "");
    }

    private static String back(@Nullable Instant oldest) {
        return oldest == null ? "" : " back to " + DAY.format(oldest) + " " + TIME.format(oldest);
    }
}
