package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.ElementHint;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import dev.copydesk.ingest.extract.blocks.Prose;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Elements that may hold the body: each found by a way of its own. */
final class Candidates {
    /** Share of an element's prose that a child must hold for the descent to go on. */
    private static final double MASS = 0.75;

    private final PageBlocks page;

    Candidates(PageBlocks page) {
        this.page = page;
    }

    /** The element that each way finds, by the name of the way. */
    Map<String, PageElement> all() {
        var found = new LinkedHashMap<String, PageElement>();
        put(
                found,
                "item-property",
                richest(e ->
                        e.hint == ElementHint.BODY && e.attribute("itemprop").equalsIgnoreCase("articleBody")));
        put(found, "named-body", richest(e -> e.hint == ElementHint.BODY));
        put(found, "article", article());
        put(
                found,
                "main",
                richest(e -> e.tag().equals("main") || e.attribute("role").equals("main")));
        put(found, "scored", scored());
        put(found, "mass", Optional.of(byMass()));
        return found;
    }

    private static void put(Map<String, PageElement> found, String way, Optional<PageElement> element) {
        element.ifPresent(e -> found.put(way, e));
    }

    private Optional<PageElement> article() {
        return richest(e -> e.tag().equals("article") || e.attribute("itemtype").endsWith("Article"));
    }

    /** Of the outermost elements of a kind the first that holds nearly as much prose as the one that holds the most. */
    private Optional<PageElement> richest(Predicate<PageElement> kind) {
        var found = new ArrayList<PageElement>();
        long most = 0;
        for (int i = 0; i < page.elements.size(); ) {
            var element = page.elements.get(i);
            if (kind.test(element)) {
                found.add(element);
                most = Math.max(most, page.prose(element));
                i = element.endElement;
            } else {
                i++;
            }
        }
        long enough = Math.max(1, most * 6 / 10);
        return found.stream().filter(e -> page.prose(e) >= enough).findFirst();
    }

    /** Every block of prose speaks for the elements above it, the nearest most: what Readability does. */
    private Optional<PageElement> scored() {
        var scores = new double[page.elements.size()];
        for (var block : page.blocks) {
            if (Prose.weight(block) == 0) {
                continue;
            }
            double score =
                    1 + Math.min(10, Prose.commas(block.text())) + Math.min(3, Prose.length(block.text()) / 100.0);
            int holder = holder(block);
            for (double share = 1; holder >= 0 && share > 0.3; share -= 0.33) {
                scores[holder] += score * share;
                holder = page.elements.get(holder).parent;
            }
        }
        PageElement best = null;
        double most = 0;
        for (var element : page.elements) {
            double score = scores[element.index] * (1 - page.linkDensity(element));
            if (score > most && !isUnderPruned(element)) {
                most = score;
                best = element;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The element around a block's own: a paragraph's parent, or the element itself where it holds bare text. */
    private int holder(TextBlock block) {
        var own = page.elements.get(block.element());
        boolean container = own.endBlock - own.firstBlock > 1;
        return container || own.parent < 0 ? own.index : own.parent;
    }

    private boolean isUnderPruned(PageElement element) {
        for (var e = element; e.parent >= 0; e = page.elements.get(e.parent)) {
            if (e.hint == ElementHint.APART
                    || (e.hint == ElementHint.BOILERPLATE && page.prose(e) * 2 < page.prose(page.root()))) {
                return true;
            }
        }
        return false;
    }

    /** Down from the body, as long as one child holds nearly all the prose. */
    private PageElement byMass() {
        var here = page.root();
        while (true) {
            var child = heaviestChild(here);
            if (child.isEmpty() || page.prose(child.get()) < MASS * page.prose(here)) {
                return here;
            }
            here = child.get();
        }
    }

    private Optional<PageElement> heaviestChild(PageElement parent) {
        PageElement best = null;
        for (int i = parent.index + 1; i < parent.endElement; i = page.elements.get(i).endElement) {
            var child = page.elements.get(i);
            if (best == null || page.prose(child) > page.prose(best)) {
                best = child;
            }
        }
        return Optional.ofNullable(best);
    }
}
