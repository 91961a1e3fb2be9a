package dev.copydesk.events;

/**
 * A cell of a table, where its text stands.
 *
 * @param row from 0
 * @param column from 0: the first that it stands in
 * @param start the first code point of its text in the article's, counted from 0
 * @param end the code point after its last
 * @param header whether it names what stands in its row or column
 */
public record Cell(int row, int column, int start, int end, boolean header) {
    public Cell {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no place in a table: " + row + ", " + column);
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed cell: " + start + ".." + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
