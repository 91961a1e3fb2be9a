package dev.copydesk.events;

import java.util.List;

/**
 * How a table is laid out.
 *
 * @param rows how many
 * @param columns how many
 * @param cells those that hold text, by row and column
 */
public record Table(int rows, int columns, List<Cell> cells) {
    public Table {
        cells = List.copyOf(cells);
    }
}
