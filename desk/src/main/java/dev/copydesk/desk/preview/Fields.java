package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;

/** Lines of a name, a value and, dim, a note on the value. */
final class Fields {
    private static final int NAMES = 11;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    Fields(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param note may be empty */
    Fields add(String name, String value, String note) {
        var label = Columns.pad(name, NAMES);
        var lines = terminal.wrap(value, label, " ".repeat(NAMES));
        out.append(terminal.dim(label)).append(lines.substring(Math.min(label.length(), lines.length())));
        return note(lines, note, NAMES);
    }

    /** A value that needs no name, in a style of its own. */
    Fields title(String value, boolean bold, String note) {
        var lines = terminal.wrap(value, "", "");
        out.append(bold ? terminal.bold(lines) : lines);
        return note(lines, note, 0);
    }

    Fields missing(String name) {
        out.append(terminal.dim(Columns.pad(name, NAMES) + "not found")).append('\n');
        return this;
    }

    Fields gap() {
        out.append('\n');
        return this;
    }

    /** Behind the last of the {@code lines} where there is room, else below. */
    private Fields note(String lines, String note, int indent) {
        if (!note.isEmpty()) {
            var clean = Terminal.clean(note);
            int column = Columns.of(lines.substring(lines.lastIndexOf('\n') + 1));
            boolean fits = column + 2 + Columns.of(clean) <= terminal.width();
            out.append(fits ? "  " : "\n" + " ".repeat(indent)).append(terminal.dim(clean));
        }
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
