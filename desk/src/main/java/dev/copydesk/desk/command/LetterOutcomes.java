package dev.copydesk.desk.command;

import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.deadletters.LetterOutcome;
import dev.copydesk.operations.deadletters.LetterOutcome.Refused;
import dev.copydesk.operations.deadletters.LetterOutcome.Retried;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Says what was done with letters: a line for each of the first, then how many. */
final class LetterOutcomes implements Consumer<LetterOutcome> {
    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final Terminal terminal;
    private final Progress progress;
    private final boolean json;
    private final List<Retried> retried = new ArrayList<>();
    private long done;
    private long refused;

    LetterOutcomes(PrintWriter out, Terminal terminal, Progress progress, boolean json) {
        this.out = out;
        this.terminal = terminal;
        this.progress = progress;
        this.json = json;
    }

    @Override
    public void accept(LetterOutcome outcome) {
        boolean isRefused = outcome instanceof Refused;
        refused += isRefused ? 1 : 0;
        done += isRefused ? 0 : 1;
        if (outcome instanceof Retried sent) {
            retried.add(sent);
        }
        if (json) {
            out.println(Terminal.cleanJson(Json.text(row(outcome))));
        } else if ((isRefused ? refused : done) <= SHOWN) {
            progress.end();
            out.println(text(outcome));
        }
        progress.count(done + refused, "dead letters");
    }

    private String text(LetterOutcome outcome) {
        return outcome.fold(
                would -> terminal.good("chosen") + "  " + would.id() + "  to " + would.topic()
                        + attempt(would.attempt()),
                sent -> terminal.good("sent") + "  " + sent.id() + "  as " + sent.written() + attempt(sent.attempt()),
                would -> terminal.good("chosen") + "  " + would.id(),
                dropped -> terminal.good("dropped") + "  " + dropped.id(),
                no -> terminal.bad("left") + "  " + no.id() + "  " + Terminal.clean(no.message()));
    }

    private static String attempt(int attempt) {
        return attempt == 1 ? "" : ", attempt " + attempt;
    }

    private static Map<String, Object> row(LetterOutcome outcome) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", outcome.id());
        row.putAll(outcome.<Map<String, Object>>fold(
                would -> fields("retried", false, "attempt", would.attempt(), "topic", would.topic()),
                sent -> fields("retried", true, "attempt", sent.attempt(), "written", sent.written()),
                would -> fields("dropped", false),
                dropped -> fields("dropped", true),
                no -> fields("refused", no.why().code(), "message", no.message())));
        return row;
    }

    /** Names and values in turn, in their order. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /** Says how many. @return how many were refused */
    long end(String verb) {
        progress.end();
        if (!json) {
            out.println(done
                    + (done == 1 ? " dead letter " : " dead letters ")
                    + verb
                    + (refused == 0 ? "" : ", " + refused + " left as " + (refused == 1 ? "it is" : "they are")));
        }
        out.flush();
        return refused;
    }

    /** Those that were sent. */
    List<Retried> retried() {
        return retried;
    }
}
