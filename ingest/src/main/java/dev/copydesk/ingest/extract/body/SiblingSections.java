package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;

/**
 * Parts of a candidate beside its main text: kept where they read like more of it (a text split into several containers),
 * dropped where they read like cards and teasers.
 */
final class SiblingSections {
    private final PageBlocks page;

    SiblingSections(PageBlocks page) {
        this.page = page;
    }

    void prune(PageElement root, Selection kept) {
        var path = heaviest(root, kept);
        double usual = kept.meanProse(path.firstBlock, path.endBlock);
        while (path.index != root.index) {
            var parent = page.elements.get(path.parent);
            for (int i = parent.index + 1; i < parent.endElement; i = page.elements.get(i).endElement) {
                var sibling = page.elements.get(i);
                if (sibling.index != path.index && !sibling.isEmpty() && !belongs(sibling, path, usual, kept)) {
                    kept.drop(sibling.firstBlock, sibling.endBlock, BlockReason.CARD);
                }
            }
            path = parent;
        }
    }

    /** Down from the root to the element most of whose kept prose is its children's own. */
    private PageElement heaviest(PageElement root, Selection kept) {
        var here = root;
        while (true) {
            PageElement best = null;
            long most = 0;
            for (int i = here.index + 1; i < here.endElement; i = page.elements.get(i).endElement) {
                var child = page.elements.get(i);
                long prose = kept.prose(child.firstBlock, child.endBlock);
                if (prose > most) {
                    most = prose;
                    best = child;
                }
            }
            if (best == null
                    || most * 2 < kept.prose(here.firstBlock, here.endBlock)
                    || best.endBlock - best.firstBlock < 2) {
                return here;
            }
            here = best;
        }
    }

    private boolean belongs(PageElement sibling, PageElement path, double usual, Selection kept) {
        long prose = kept.prose(sibling.firstBlock, sibling.endBlock);
        if (sibling.endBlock - sibling.firstBlock == 1) {
            return true;
        }
        boolean alike = sibling.tag().equals(path.tag())
                && !sibling.element.className().isEmpty()
                && sibling.element.className().equals(path.element.className());
        if (alike && prose > 0) {
            return true;
        }
        boolean dense = page.linkDensity(sibling) < 0.3;
        return dense
                && prose * 2 >= page.length(sibling)
                && kept.meanProse(sibling.firstBlock, sibling.endBlock) * 2.5 >= usual;
    }
}
