package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.BlockKind;
import dev.copydesk.publish.digest.ReadingTime;
import org.jspecify.annotations.Nullable;

/** A block in an outline: at the left what kind of heading it is or how many words it has, then its text on one line. */
final class BlockText {
    /** Room for the level or the words, and two blanks. */
    static final int GUTTER = 6;

    private static final int MAX_LINES = 4;

    private final Terminal terminal;
    private final boolean full;

    BlockText(Terminal terminal, boolean full) {
        this.terminal = terminal;
        this.full = full;
    }

    String gutter(BlockKind kind, @Nullable Integer level, String text) {
        var told = kind == BlockKind.HEADING ? "h" + level : Integer.toString(ReadingTime.words(text));
        return " ".repeat(Math.max(0, GUTTER - 2 - told.length())) + told + "  ";
    }

    /** {@code text}, after {@code gutter}, behind {@code mark}, shortened to the line unless all of it is wanted. */
    String line(String gutter, String mark, String text) {
        var indent = " ".repeat(gutter.length());
        if (full) {
            var lines = terminal.wrap(text, indent + mark, indent + " ".repeat(Columns.of(mark)));
            return terminal.dim(gutter) + lines.substring(Math.min(lines.length(), indent.length()));
        }
        int room = terminal.width() - gutter.length() - Columns.of(mark);
        return terminal.dim(gutter) + mark + Terminal.cut(text.strip(), Math.max(8, room));
    }

    /** The lines of {@code text} as they are, each cut to the terminal's width; the first few unless all are wanted. */
    String lines(String gutter, String mark, String text) {
        var lines = text.split("\n");
        var out = new StringBuilder();
        int shown = full ? lines.length : Math.min(MAX_LINES, lines.length);
        int room = Math.max(8, terminal.width() - gutter.length() - Columns.of(mark));
        for (int i = 0; i < shown; i++) {
            out.append(i == 0 ? terminal.dim(gutter) : "\n" + " ".repeat(gutter.length()))
                    .append(mark)
                    .append(Terminal.cut(lines[i].replace("\t", "    ").stripTrailing(), room));
        }
        if (shown < lines.length) {
            out.append('\n')
                    .append(terminal.dim(
                            " ".repeat(gutter.length()) + "… " + Counts.of(lines.length - shown, "line", "lines")));
        }
        return out.toString();
    }

    /** What stands before a block of a kind. */
    static String mark(BlockKind kind) {
        return switch (kind) {
            case LIST_ITEM -> "• ";
            case BLOCKQUOTE, CODE -> "│ ";
            case EMBED -> "▸ ";
            case CAPTION -> "caption: ";
            case HEADING, PARAGRAPH, TABLE, OTHER -> "";
        };
    }
}
