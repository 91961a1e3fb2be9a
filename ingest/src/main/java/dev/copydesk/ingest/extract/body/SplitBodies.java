package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;

/** Further parts of a body that advertisements cut into several containers of one name. */
final class SplitBodies {
    /** A body of less prose is likely to be a part only: more is taken for its other parts. */
    private static final int THIN = 1000;

    private static final double LEAST_MEAN = 0.4;
    private static final double LEAST_MEAN_OF_THIN = 0.125;

    /** Further containers are not looked at. */
    private static final int MAX_NAMESAKES = 1000;

    private final PageBlocks page;
    private final Trimmer trimmer;

    SplitBodies(PageBlocks page, Trimmer trimmer) {
        this.page = page;
        this.trimmer = trimmer;
    }

    /** {@code body} with the parts that stand in containers named as its own is, in the same article. */
    Selection joined(Selection body) {
        var container = body.container();
        if (container == null || container.element.className().isBlank()) {
            return body;
        }
        var scope = scope(container);
        boolean thin = body.prose() < THIN;
        double leastMean = mean(container) * (thin ? LEAST_MEAN_OF_THIN : LEAST_MEAN);
        int from = thin ? scope.firstBlock : body.next(0);
        int nextHeadline = nextHeadline(body.next(0));
        var joined = body.copy();
        int namesakes = 0;
        for (int i = scope.index + 1; i < scope.endElement && namesakes < MAX_NAMESAKES; ) {
            var element = page.elements.get(i);
            boolean furniture = element.hint.isPruned() && !element.contains(container) && !page.holdsBody(element);
            boolean namesake = isNamesake(element, container);
            namesakes += namesake ? 1 : 0;
            boolean part = namesake
                    && page.linkDensity(element) < 0.3
                    && mean(element) >= leastMean
                    && element.firstBlock >= from
                    && element.endBlock <= nextHeadline;
            if (part && !furniture) {
                joined.add(trimmer.trim(element));
            }
            i = part || furniture ? element.endElement : i + 1;
        }
        return joined;
    }

    private PageElement scope(PageElement container) {
        var here = container;
        while (here.parent >= 0 && !here.tag().equals("article") && !here.tag().equals("main")) {
            here = page.elements.get(here.parent);
        }
        return here;
    }

    private static boolean isNamesake(PageElement element, PageElement container) {
        return element.index != container.index
                && element.tag().equals(container.tag())
                && !element.contains(container)
                && !container.contains(element)
                && element.element.className().equals(container.element.className());
    }

    /** The first heading of another story after a block. */
    private int nextHeadline(int from) {
        int block = from;
        while (block < page.blocks.size()
                && !Integer.valueOf(1).equals(page.blocks.get(block).level())) {
            block++;
        }
        return block;
    }

    private double mean(PageElement element) {
        int count = 0;
        for (int i = element.firstBlock; i < element.endBlock; i++) {
            count += page.prose(i, i + 1) > 0 ? 1 : 0;
        }
        return count == 0 ? 0 : (double) page.prose(element) / count;
    }
}
