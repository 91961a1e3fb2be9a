package dev.copydesk.ingest.extract.body;

/** Further parts of a body that advertisements cut into several containers of one name. */
final class SplitBodies {
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
        double usual = mean(container);
        var joined = body.copy();
        for (int i = scope.index + 1; i < scope.endElement; ) {
            var element = page.elements.get(i);
            boolean furniture = element.hint.isPruned() && !element.contains(container) && !page.holdsBody(element);
            if (furniture) {
                i = element.endElement;
            } else if (isAlike(element, container, usual) && !otherHeadline(body, element)) {
                joined.add(trimmer.trim(element));
                i = element.endElement;
            } else {
                i++;
            }
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

    private boolean isAlike(PageElement element, PageElement container, double usual) {
        return element.index != container.index
                && element.tag().equals(container.tag())
                && !element.contains(container)
                && !container.contains(element)
                && element.element.className().equals(container.element.className())
                && page.linkDensity(element) < 0.3
                && mean(element) * 2.5 >= usual;
    }

    /** Another story's heading stands between the body and the element. */
    private boolean otherHeadline(Selection body, PageElement element) {
        int first = body.next(0);
        if (element.firstBlock < first) {
            return true;
        }
        for (int i = first; i < element.endBlock; i++) {
            var level = page.blocks.get(i).level();
            if (level != null && level == 1) {
                return true;
            }
        }
        return false;
    }

    private double mean(PageElement element) {
        int count = 0;
        for (int i = element.firstBlock; i < element.endBlock; i++) {
            count += page.prose(i, i + 1) > 0 ? 1 : 0;
        }
        return count == 0 ? 0 : (double) page.prose(element) / count;
    }
}
