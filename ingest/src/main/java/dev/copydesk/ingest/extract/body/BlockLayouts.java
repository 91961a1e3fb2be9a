package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Cell;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Embed;
import dev.copydesk.events.ListPlace;
import dev.copydesk.events.Table;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import dev.copydesk.ingest.extract.embed.EmbedReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes blocks of an article, with their places in lists and tables and what is embedded. */
final class BlockLayouts {
    /** Of an article that has more none is told. */
    private static final int MAX_CELLS = 5_000;

    private final PageBlocks page;
    private final CodePoints offsets;
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Embed> embeds = new HashMap<>();
    private int cellsLeft = MAX_CELLS;

    BlockLayouts(PageBlocks page, CodePoints offsets) {
        this.page = page;
        this.offsets = offsets;
    }

    /** @param cells a table's, in UTF-16 indices of the article's text; {@code start} and {@code end} likewise */
    Block block(TextBlock block, int start, int end, List<TextBlock.Cell> cells) {
        var layout = block.layout();
        return new Block(
                block.kind(),
                offsets.offset(start),
                offsets.offset(end),
                block.level(),
                block.kind() == BlockKind.LIST_ITEM ? place(layout.item()) : null,
                block.kind() == BlockKind.TABLE ? table(cells) : null,
                block.kind() == BlockKind.EMBED && layout.embed() >= 0 ? embed(layout.embed()) : null);
    }

    private @Nullable ListPlace place(TextBlock.@Nullable Item item) {
        return item == null
                ? null
                : new ListPlace(
                        lists.computeIfAbsent(item.list(), list -> lists.size()),
                        item.item(),
                        item.depth(),
                        item.ordered());
    }

    private Embed embed(int element) {
        return embeds.computeIfAbsent(element, e -> EmbedReader.of(page.elements.get(e).element));
    }

    private @Nullable Table table(List<TextBlock.Cell> cells) {
        if (cells.isEmpty() || cells.size() > cellsLeft) {
            return null;
        }
        cellsLeft -= cells.size();
        var placed = new HashMap<Long, Cell>();
        int rows = 0;
        int columns = 0;
        for (var cell : cells) {
            var place = cell.place();
            rows = Math.max(rows, place.row() + 1);
            columns = Math.max(columns, place.column() + 1);
            var made = new Cell(
                    place.row(),
                    place.column(),
                    offsets.offset(cell.start()),
                    offsets.offset(cell.end()),
                    place.header());
            placed.merge((long) place.row() << 32 | place.column(), made, BlockLayouts::joined);
        }
        var inOrder = new ArrayList<>(placed.values());
        inOrder.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Table(rows, columns, inOrder);
    }

    /** Two blocks of one cell. */
    private static Cell joined(Cell a, Cell b) {
        return new Cell(a.row(), a.column(), Math.min(a.start(), b.start()), Math.max(a.end(), b.end()), a.header());
    }
}
