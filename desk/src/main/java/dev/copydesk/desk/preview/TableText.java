package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Cell;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Table;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table as a small grid: its first rows, each cell cut to what the terminal has room for. */
final class TableText {
    private static final String BETWEEN = " │ ";
    private static final int FIRST_ROWS = 6;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    private final Terminal terminal;
    private final boolean full;

    TableText(Terminal terminal, boolean full) {
        this.terminal = terminal;
        this.full = full;
    }

    /** @param gutter stands before the first line */
    String print(Table table, CodePoints text, String gutter, String indent) {
        var rows = table.cells().stream().collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList()));
        var shown =
                rows.values().stream().limit(full ? rows.size() : FIRST_ROWS).toList();
        var before = " ".repeat(gutter.length()) + indent;
        var widths = widths(shown, text, terminal.width() - before.length());
        var out = new StringBuilder(terminal.dim(gutter))
                .append(indent)
                .append(terminal.dim("table " + table.rows() + " × " + table.columns()));
        for (var row : shown) {
            out.append('\n').append(before).append(row(row, text, widths));
        }
        if (shown.size() < rows.size()) {
            out.append('\n')
                    .append(before)
                    .append(terminal.dim("… " + Counts.of(rows.size() - shown.size(), "row", "rows")));
        }
        return out.toString();
    }

    /** Widths of as many columns as there is room for: what the cells need, the widest cut until all fit. */
    private static int[] widths(List<List<Cell>> rows, CodePoints text, int room) {
        int columns = rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
        int most = Math.max(1, (room + BETWEEN.length()) / (NARROWEST + BETWEEN.length()));
        var widths = new int[Math.min(columns, most)];
        for (var row : rows) {
            for (var cell : row) {
                if (cell.column() < widths.length) {
                    widths[cell.column()] =
                            Math.max(widths[cell.column()], Columns.of(Terminal.cut(text.at(cell.span()), WIDEST)));
                }
            }
        }
        int forCells = room - BETWEEN.length() * (widths.length - 1);
        for (int widest = WIDEST; widest >= NARROWEST && Arrays.stream(widths).sum() > forCells; widest--) {
            int limit = widest;
            Arrays.setAll(widths, i -> Math.min(widths[i], limit));
        }
        return widths;
    }

    private String row(List<Cell> cells, CodePoints text, int[] widths) {
        var shown = new String[widths.length];
        Arrays.setAll(shown, i -> " ".repeat(widths[i]));
        for (var cell : cells) {
            if (cell.column() < widths.length) {
                int width = widths[cell.column()];
                var padded = Columns.pad(Terminal.cut(text.at(cell.span()), width), width);
                shown[cell.column()] = cell.header() ? terminal.bold(padded) : padded;
            }
        }
        return String.join(terminal.dim(BETWEEN), shown).stripTrailing();
    }
}
