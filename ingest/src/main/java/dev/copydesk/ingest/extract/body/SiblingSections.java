package dev.copydesk.ingest.extract.body;

import java.util.BitSet;

/**
 * Parts of a candidate beside its main text: kept where they read like more of it (a text split into several containers),
 * dropped where they read like cards and teasers.
 */
final class SiblingSections {
    private final PageBlocks page;

    SiblingSections(PageBlocks page) {
        this.page = page;
    }

    void prune(PageElement root, BitSet kept) {
        var path = heaviest(root, kept);
        double usual = meanProse(path.firstBlock, path.endBlock, kept);
        while (path.index != root.index) {
            var parent = page.elements.get(path.parent);
            for (int i = parent.index + 1; i < parent.endElement; i = page.elements.get(i).endElement) {
                var sibling = page.elements.get(i);
                if (sibling.index != path.index && !sibling.isEmpty() && !belongs(sibling, path, usual, kept)) {
                    kept.clear(sibling.firstBlock, sibling.endBlock);
                }
            }
            path = parent;
        }
    }

    /** Down from the root to the element most of whose kept prose is its children's own. */
    private PageElement heaviest(PageElement root, BitSet kept) {
        var here = root;
        while (true) {
            PageElement best = null;
            long most = 0;
            for (int i = here.index + 1; i < here.endElement; i = page.elements.get(i).endElement) {
                var child = page.elements.get(i);
                long prose = keptProse(child, kept);
                if (prose > most) {
                    most = prose;
                    best = child;
                }
            }
            if (best == null || most * 2 < keptProse(here, kept) || best.endBlock - best.firstBlock < 2) {
                return here;
            }
            here = best;
        }
    }

    private long keptProse(PageElement element, BitSet kept) {
        long sum = 0;
        for (int i = kept.nextSetBit(element.firstBlock); i >= 0 && i < element.endBlock; i = kept.nextSetBit(i + 1)) {
            sum += page.prose(i, i + 1);
        }
        return sum;
    }

    private double meanProse(int from, int to, BitSet kept) {
        long sum = 0;
        int count = 0;
        for (int i = kept.nextSetBit(from); i >= 0 && i < to; i = kept.nextSetBit(i + 1)) {
            if (page.prose(i, i + 1) > 0) {
                sum += page.prose(i, i + 1);
                count++;
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    private boolean belongs(PageElement sibling, PageElement path, double usual, BitSet kept) {
        long prose = keptProse(sibling, kept);
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
                && meanProse(sibling.firstBlock, sibling.endBlock, kept) * 2.5 >= usual;
    }
}
