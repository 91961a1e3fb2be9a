package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.BlockKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a page was told from the rest.
 *
 * @param foundBy the way of finding the body that the others agree with; empty where none found any
 * @param blocks all of the page, in its order
 */
public record BodyExplanation(String foundBy, List<Verdict> blocks) {
    public BodyExplanation {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param level a heading's
     * @param where the elements around the block, outermost first: {@code article > div.story-body > p}
     * @param dropped why the block is no part of the body; null where it is
     */
    public record Verdict(
            BlockKind kind,
            @Nullable Integer level,
            String text,
            String where,
            @Nullable BlockReason dropped) {}
}
