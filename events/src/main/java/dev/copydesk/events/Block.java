package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * A block of the text, {@code [start, end)}. Blocks are separated by one blank line.
 *
 * @param kind what the block is
 * @param start its first code point in the text, counted from 0
 * @param end the code point after its last
 * @param level of a heading, 1 to 6; absent for any other block
 * @param list of a list's item, its place in the list; absent for any other block
 * @param table of a table, how it is laid out; absent for any other block
 * @param embed of an embed, what it shows; absent for any other block
 */
public record Block(
        BlockKind kind,
        int start,
        int end,
        @Nullable Integer level,
        @Nullable ListPlace list,
        @Nullable Table table,
        @Nullable Embed embed) {
    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed block: " + start + ".." + end);
        }
        if (kind != BlockKind.OTHER && (kind == BlockKind.HEADING) != (level != null)) {
            throw new IllegalArgumentException("a heading, and nothing else, has a level: " + kind + ", " + level);
        }
        if (level != null && (level < 1 || level > 6)) {
            throw new IllegalArgumentException("a heading's level is 1 to 6: " + level);
        }
        if (table != null) {
            table.cells().stream()
                    .filter(cell -> cell.start() < start || cell.end() > end)
                    .findFirst()
                    .ifPresent(cell -> {
                        throw new IllegalArgumentException("a cell outside its table's " + start + ".." + end + ": "
                                + cell.start() + ".." + cell.end());
                    });
        }
    }

    /** A block of which no more is known. */
    public Block(BlockKind kind, int start, int end, @Nullable Integer level) {
        this(kind, start, end, level, null, null, null);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The block as it stands {@code by} code points further on, its list numbered {@code lists} higher. */
    public Block moved(int by, int lists) {
        return new Block(
                kind,
                start + by,
                end + by,
                level,
                list == null ? null : new ListPlace(list.list() + lists, list.item(), list.depth(), list.ordered()),
                table == null ? null : moved(table, by),
                embed);
    }

    private static Table moved(Table table, int by) {
        return new Table(
                table.rows(),
                table.columns(),
                table.cells().stream()
                        .map(c -> new Cell(c.row(), c.column(), c.start() + by, c.end() + by, c.header()))
                        .toList());
    }
}
