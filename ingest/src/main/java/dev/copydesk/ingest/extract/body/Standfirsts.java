package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.ElementHint;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import dev.copydesk.ingest.extract.blocks.Prose;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import org.jspecify.annotations.Nullable;

/** Finds the standfirst among the blocks that stand before a body. */
final class Standfirsts {
    private static final int MAX_BLOCKS = 40;
    private static final int MAX_LENGTH = 1000;

    private final PageBlocks page;
    private final BlockRules rules;

    Standfirsts(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
    }

    /** The nearest block above the body that is named a standfirst or says what the page's description says. */
    @Nullable
    String above(Selection body) {
        int first = body.next(0);
        for (int i = first - 1; i >= 0 && i >= first - MAX_BLOCKS; i--) {
            var text = page.blocks.get(i).text();
            boolean fits = Prose.length(text) >= 25 && text.length() <= MAX_LENGTH;
            if (fits && !rules.isTitle(i) && (rules.isSummary(i) || isNamed(page.blocks.get(i), first))) {
                return text;
            }
        }
        return null;
    }

    private boolean isNamed(TextBlock block, int textStart) {
        var named = around(block);
        return named != null && named.endBlock <= textStart;
    }

    /** The nearest element around the block that bears a standfirst's name. */
    @Nullable
    PageElement around(TextBlock block) {
        for (int e = block.element(), up = 0; e >= 0 && up < 3; e = page.elements.get(e).parent, up++) {
            if (page.elements.get(e).hint == ElementHint.STANDFIRST) {
                return page.elements.get(e);
            }
        }
        return null;
    }
}
