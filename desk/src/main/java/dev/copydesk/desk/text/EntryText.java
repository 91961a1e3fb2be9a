package dev.copydesk.desk.text;

import dev.copydesk.events.DirectoryEntry;
import java.util.List;

/** An entry of the directory as a person reads it. */
public final class EntryText {
    private final Terminal terminal;

    public EntryText(Terminal terminal) {
        this.terminal = terminal;
    }

    public String print(DirectoryEntry entry) {
        var text = new StringBuilder(terminal.bold(Terminal.clean(entry.name())))
                .append("  ")
                .append(terminal.dim(Terminal.clean(entry.id())));
        line(text, "also", entry.aliases());
        line(text, "at", entry.affiliations());
        entry.links().forEach(link -> line(text, link.rel(), List.of(link.url())));
        if (entry.wikidata() != null) {
            line(text, "wikidata", List.of(entry.wikidata()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, List<String> values) {
        if (!values.isEmpty()) {
            text.append("\n    ")
                    .append(what)
                    .append(" ".repeat(Math.max(1, 10 - what.length())))
                    .append(Terminal.clean(String.join(" · ", values)));
        }
    }
}
