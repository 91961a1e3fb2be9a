package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.BlockKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of a page's text between two boundaries of blocks, its white space normalised.
 *
 * @param element index of the {@link PageElement} that directly holds it
 * @param level a heading's, else null
 * @param table index of the innermost table's element, -1 outside tables
 */
record TextBlock(int element, BlockKind kind, @Nullable Integer level, int table, String text, List<Anchor> anchors) {

    /** A link inside the block, in UTF-16 indices of its text; {@code url} is absolute. */
    record Anchor(int start, int end, String url) {
        int length() {
            return end - start;
        }
    }

    TextBlock withKind(BlockKind other) {
        return new TextBlock(element, other, null, table, text, anchors);
    }

    int linkLength() {
        int sum = 0;
        for (var anchor : anchors) {
            sum += anchor.length();
        }
        return sum;
    }

    double linkDensity() {
        return (double) linkLength() / text.length();
    }

    boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    boolean endsLikeASentence() {
        return Prose.endsLikeASentence(text);
    }
}
