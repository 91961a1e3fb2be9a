package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.events.BlockKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of a page's text between two boundaries of blocks, its white space normalised.
 *
 * @param element index of the {@link PageElement} that directly holds it
 * @param level a heading's, else null
 * @param linkLength UTF-16 units of the text that are a link's
 * @param table index of the innermost table's element, -1 outside tables
 */
public record TextBlock(
        int element,
        BlockKind kind,
        @Nullable Integer level,
        int table,
        String text,
        List<Anchor> anchors,
        Layout layout,
        int linkLength) {

    public TextBlock(
            int element,
            BlockKind kind,
            @Nullable Integer level,
            int table,
            String text,
            List<Anchor> anchors,
            Layout layout) {
        this(element, kind, level, table, text, anchors, layout, linkLength(anchors));
    }

    private static int linkLength(List<Anchor> anchors) {
        int sum = 0;
        for (var anchor : anchors) {
            sum += anchor.length();
        }
        return sum;
    }

    /** A link inside the block, in UTF-16 indices of its text; {@code url} is absolute. */
    public record Anchor(int start, int end, String url) {
        int length() {
            return end - start;
        }
    }

    /**
     * How the page lays the block out.
     *
     * @param item the list's item that it is or stands in, else null
     * @param cells of the table's row that it is
     * @param embed index of the element of the embedded post that it belongs to, else -1
     */
    public record Layout(@Nullable Item item, List<Cell> cells, int embed) {
        static final Layout PLAIN = new Layout(null, List.of(), -1);
    }

    /** @param list index of the list's element */
    public record Item(int list, int item, int depth, boolean ordered) {}

    /** Where in a table a cell stands. */
    public record Place(int row, int column, boolean header) {}

    /** A cell with text, in UTF-16 indices of the block's. */
    public record Cell(Place place, int start, int end) {}

    public TextBlock withKind(BlockKind other) {
        return new TextBlock(element, other, null, table, text, anchors, layout, linkLength);
    }

    public double linkDensity() {
        return (double) linkLength() / text.length();
    }

    public boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    public boolean endsLikeASentence() {
        return Prose.endsLikeASentence(text);
    }
}
