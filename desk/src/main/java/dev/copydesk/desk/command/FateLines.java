package dev.copydesk.desk.command;

import dev.copydesk.desk.text.DeadLetterText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.deadletters.Letter;
import dev.copydesk.operations.deadletters.LetterFate;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what became of letters that were sent again: of each that is not done, and how many of each kind. */
final class FateLines {
    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final Terminal terminal;
    private final boolean json;
    private final Map<LetterFate.State, Integer> counts = new EnumMap<>(LetterFate.State.class);
    private int shown;

    FateLines(PrintWriter out, Terminal terminal, boolean json) {
        this.out = out;
        this.terminal = terminal;
        this.json = json;
    }

    void tell(Letter letter) {
        var fate = letter.fate();
        counts.merge(fate.state(), 1, Integer::sum);
        if (json) {
            var row = new LinkedHashMap<String, Object>();
            row.put("id", letter.id());
            row.put("became", fate);
            out.println(Terminal.cleanJson(Json.text(row)));
        } else if (fate.state() != LetterFate.State.DONE && shown++ < SHOWN) {
            out.println(terminal.bad(fate.state().code()) + "  " + letter.id() + "  " + DeadLetterText.fate(fate));
        }
    }

    void end() {
        if (!json && !counts.isEmpty()) {
            out.println(counts.entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().code())
                    .collect(Collectors.joining(", ")));
        }
        out.flush();
    }

    int count(LetterFate.State state) {
        return counts.getOrDefault(state, 0);
    }
}
