package dev.copydesk.ingest.extract.blocks;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** What is known of a table while its rows are read: where a cell stands, and whether it holds data or lays a page out. */
public final class TableReading {
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_ROWS = 10_000;

    /** For every column the first row that no cell above reaches into, as far as any cell has several rows. */
    private int[] freeFrom = {};

    private int row = -1;
    private int column;
    private int cells;
    private int widest;
    private int longest;
    private int paragraph;
    private boolean header;

    public void row() {
        row++;
        column = 0;
        cells = 0;
    }

    /** The place of the next cell of the row. */
    public TextBlock.Place cell(Element cell) {
        cells++;
        widest = Math.max(widest, cells);
        boolean names = cell.normalName().equals("th");
        header |= names;
        int here = Math.max(0, row);
        while (column < freeFrom.length - 1 && freeFrom[column] > here) {
            column++;
        }
        int at = column;
        int until = here + span(cell, "rowspan", MAX_ROWS);
        column = Math.min(MAX_COLUMNS - 1, column + span(cell, "colspan", MAX_COLUMNS));
        if (until > here + 1) {
            freeFrom = freeFrom.length == 0 ? new int[MAX_COLUMNS] : freeFrom;
            Arrays.fill(freeFrom, at, Math.max(at + 1, column), until);
        }
        return new TextBlock.Place(here, at, names);
    }

    private static int span(Element cell, String attribute, int most) {
        var given = cell.attr(attribute);
        if (given.isEmpty() || given.length() > 5 || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Math.min(most, Integer.parseInt(given)));
    }

    public void text(int length, boolean isParagraph) {
        longest = Math.max(longest, length);
        paragraph = Math.max(paragraph, isParagraph ? length : 0);
    }

    public boolean isData() {
        return (widest > 1 && longest < 400 && paragraph < 80) || (header && longest < 600);
    }
}
