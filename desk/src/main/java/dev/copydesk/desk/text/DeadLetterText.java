package dev.copydesk.desk.text;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.operations.deadletters.Letter;
import dev.copydesk.operations.deadletters.LetterDetail;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterGroup;
import dev.copydesk.operations.deadletters.LetterPayload;
import dev.copydesk.stage.Durations;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dead letters as a person reads them in a terminal: what comes from outside is cleaned and cut. */
public final class DeadLetterText {
    private static final int TEXT = 2_000;
    private static final int HEX = 256;
    private static final int LINES_OF_TRACE = 60;

    private final Terminal terminal;
    private final Instant now;

    public DeadLetterText(Terminal terminal, Instant now) {
        this.terminal = terminal;
        this.now = now;
    }

    public String groups(List<LetterGroup> groups) {
        var out = new StringBuilder(String.format(
                Locale.ROOT,
                "%-9s%-28s%7s%7s  %-12s%-12s%s%n",
                "STAGE",
                "CAUSE",
                "OPEN",
                "ALL",
                "OLDEST",
                "NEWEST",
                ""));
        for (var group : groups) {
            out.append(Columns.pad(Terminal.cut(group.stage().code(), 8), 9))
                    .append(Columns.pad(Terminal.cut(group.cause(), 27), 28))
                    .append(String.format(
                            Locale.ROOT,
                            "%7d%7d  %-12s%-12s%s%n",
                            group.open(),
                            group.count(),
                            age(group.first()),
                            age(group.last()),
                            group.newest().id()))
                    .append(terminal.dim(
                            "         " + Terminal.cut(group.newest().message(), terminal.width() - 10) + "\n"));
        }
        return out.toString();
    }

    public String letter(Letter letter) {
        var fate = letter.fate();
        return Columns.pad(letter.id().toString(), 22)
                + time(letter.failedAt()) + "  "
                + terminal.bad(Terminal.cut(letter.cause(), 40))
                + (letter.attempt() > 0 ? "  after retry " + letter.attempt() : "")
                + (fate.isOpen() ? "" : "  " + fate(fate))
                + "\n    " + Terminal.cut(letter.about().isEmpty() ? "(no key)" : letter.about(), terminal.width() - 4)
                + "\n    " + terminal.dim(Terminal.cut(letter.message(), terminal.width() - 4));
    }

    public String detail(LetterDetail detail) {
        var letter = detail.letter();
        var out = new StringBuilder();
        out.append(terminal.bold(letter.id().toString())).append('\n');
        line(out, "stage", letter.stage().code());
        line(out, "cause", letter.cause());
        line(out, "message", detail.message());
        line(out, "about", letter.about());
        line(out, "key", letter.key().isEmpty() ? "(none)" : letter.key());
        line(out, "failed", time(letter.failedAt()) + " (" + age(letter.failedAt()) + " ago)");
        line(
                out,
                "source",
                letter.source() == null ? "(it does not say)" : letter.source().toString());
        if (letter.attempt() > 0) {
            line(
                    out,
                    "retried",
                    letter.attempt() + (letter.attempt() == 1 ? " time" : " times") + " before"
                            + (letter.retryOf() == null ? "" : ", the last time from " + letter.retryOf()));
        }
        line(out, "now", fate(letter.fate()));
        for (var action : detail.history()) {
            out.append("            ").append(action(action)).append('\n');
        }
        headers(out, detail);
        stackTrace(out, detail.stackTrace());
        out.append(terminal.bold("payload")).append("  ").append(payload(letter, detail.payload()));
        return out.toString();
    }

    private void headers(StringBuilder out, LetterDetail detail) {
        out.append(terminal.bold("headers")).append('\n');
        for (var header : detail.headers()) {
            out.append("  ")
                    .append(Terminal.cut(header.name(), 60))
                    .append(": ")
                    .append(Terminal.cut(header.value(), 400))
                    .append('\n');
        }
    }

    private void stackTrace(StringBuilder out, @Nullable String stackTrace) {
        if (stackTrace != null) {
            out.append(terminal.bold("stack trace")).append('\n');
            stackTrace
                    .lines()
                    .limit(LINES_OF_TRACE)
                    .forEach(frame ->
                            out.append("  ").append(Terminal.cut(frame, 400)).append('\n'));
        }
    }

    private static String payload(Letter letter, LetterPayload payload) {
        if (payload.bytes() == null) {
            return "none\n";
        }
        var size = size(payload.size()) + (letter.cut() ? " of a larger record, which was cut" : "");
        int size1 = payload.size();
        if (!payload.isText()) {
            var rest = size1 > HEX ? "  … --raw writes all of it\n" : "";
            return size + ", no text\n" + payload.hex(HEX).indent(2) + rest;
        }
        var text = payload.text(TEXT);
        var rest = text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length < size1
                ? "\n  … --raw writes all of it\n"
                : "\n";
        return size + "\n" + text.lines().map(l -> "  " + Terminal.clean(l)).collect(Collectors.joining("\n")) + rest;
    }

    private void line(StringBuilder out, String name, String value) {
        out.append("  ")
                .append(terminal.dim(Columns.pad(name, 10)))
                .append(Terminal.clean(value))
                .append('\n');
    }

    private static String action(DeadLetterAction action) {
        return time(action.at()) + "  " + action.deed().name().toLowerCase(Locale.ROOT)
                + (action.attempt() == null ? "" : ", attempt " + action.attempt())
                + (action.written() == null
                        ? ""
                        : ", as " + Terminal.clean(action.written().toString()))
                + ", by " + Terminal.cut(action.by(), 80)
                + (action.reason() == null ? "" : ": " + Terminal.cut(action.reason(), 400));
    }

    /** How a letter stands, in a few words. */
    public static String fate(LetterFate fate) {
        return switch (fate.state()) {
            case OPEN -> "open";
            case RETRIED -> "retried, what became of it is not known";
            case WAITING -> "retried, waiting for its stage";
            case DONE -> "retried, done";
            case FAILED_AGAIN -> "retried, failed again as " + fate.failedAgainAs();
            case DROPPED -> "dropped" + (fate.reason() == null ? "" : ": " + Terminal.cut(fate.reason(), 80));
        };
    }

    private String age(Instant then) {
        var age = Duration.between(then, now);
        return age.toDays() >= 2
                ? age.toDays() + " days"
                : Durations.text(Math.max(0, age.truncatedTo(ChronoUnit.SECONDS).toMillis()));
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", " UTC");
    }

    private static String size(int bytes) {
        return bytes < 10_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%,d KiB", (bytes + 1023) / 1024);
    }
}
