package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.events.BlockKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text at a place of the page is; {@code list} and {@code embed} are elements' indices, -1 outside. */
record BlockContext(
        BlockKind kind,
        @Nullable Integer level,
        int table,
        boolean preformatted,
        int list,
        TextBlock.@Nullable Item item,
        int embed) {
    /** Before anything is entered. */
    static final BlockContext OUTERMOST = new BlockContext(BlockKind.PARAGRAPH, null, -1, false, -1, null, -1);

    BlockContext of(BlockKind other, @Nullable Integer otherLevel) {
        return new BlockContext(other, otherLevel, table, false, list, item, embed);
    }

    BlockContext unlessEmbedded(BlockKind other) {
        return kind == BlockKind.EMBED ? this : of(other, null);
    }

    /** Inside of an embed; the outermost counts. */
    BlockContext embedded(int index) {
        return new BlockContext(BlockKind.EMBED, null, table, false, -1, null, embed < 0 ? index : embed);
    }

    TextBlock.Layout layout(List<TextBlock.Cell> cells) {
        boolean plain = item == null && cells.isEmpty() && embed < 0;
        return plain ? TextBlock.Layout.PLAIN : new TextBlock.Layout(item, cells, embed);
    }
}
