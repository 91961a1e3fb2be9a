package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.BlockKind;
import dev.copydesk.ingest.extract.blocks.ElementHint;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import java.util.ArrayList;

/** What is left of a candidate without the furniture in it. */
final class Trimmer {
    private static final int MANY_ORPHANS = 4;
    private static final int MAX_FIGURE_BLOCKS = 3;
    private static final int MAX_FIGURE_LENGTH = 500;

    private final PageBlocks page;
    private final BlockRules rules;

    Trimmer(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
    }

    Selection trim(PageElement root) {
        var kept = Selection.of(page, root);
        pruneByHints(root, kept);
        pruneLinkLists(root, kept);
        new Inserts(page).prune(root, kept);
        new SiblingSections(page).prune(root, kept);
        rules.prune(kept);
        new Opening(page, rules).trim(kept);
        new Closing(page, rules).trim(kept);
        dropOrphanHeadings(root, kept);
        return kept;
    }

    private void pruneByHints(PageElement root, Selection kept) {
        pruneByHints(root, kept, true);
        if (kept.prose() * 5 < page.prose(root) * 2) {
            // Most of the text bears names of furniture: they are names of the layout's parts.
            kept.keep(root.firstBlock, root.endBlock);
            pruneByHints(root, kept, false);
        }
    }

    private void pruneByHints(PageElement root, Selection kept, boolean byName) {
        long all = page.prose(root);
        for (int i = root.index + 1; i < root.endElement; ) {
            var element = page.elements.get(i);
            if (!element.isEmpty()
                    && isFurniture(element, all)
                    && (byName || element.hint != ElementHint.BOILERPLATE)) {
                kept.drop(element.firstBlock, element.endBlock, reason(element.hint));
                i = element.endElement;
            } else {
                i++;
            }
        }
    }

    private static BlockReason reason(ElementHint hint) {
        return switch (hint) {
            case APART -> BlockReason.APART;
            case HIDDEN -> BlockReason.HIDDEN;
            case CAPTION, FIGURE -> BlockReason.CAPTION;
            case BYLINE -> BlockReason.BYLINE;
            default -> BlockReason.BOILERPLATE;
        };
    }

    private boolean isFurniture(PageElement element, long all) {
        long prose = page.prose(element);
        return switch (element.hint) {
            case APART -> prose * 10 < all * 7;
            case HIDDEN -> prose * 2 < all;
            case BOILERPLATE -> prose * 3 < all && !page.holdsBody(element);
            case MORE -> prose * 3 < all && (prose == 0 || page.linkDensity(element) > 0.2);
            case CAPTION, BYLINE -> prose * 3 < all;
            case FIGURE -> prose * 3 < all && isPicture(element);
            default -> false;
        };
    }

    /** A picture with a line or two, and no quotation, table or code set in a frame. */
    private boolean isPicture(PageElement element) {
        if (element.endBlock - element.firstBlock > MAX_FIGURE_BLOCKS || page.length(element) > MAX_FIGURE_LENGTH) {
            return false;
        }
        for (int i = element.firstBlock; i < element.endBlock; i++) {
            if (page.blocks.get(i).kind() != BlockKind.PARAGRAPH) {
                return false;
            }
        }
        return element.tag().equals("figure") || element.element.selectFirst("img, picture") != null;
    }

    private void pruneLinkLists(PageElement root, Selection kept) {
        for (int i = root.index + 1; i < root.endElement; ) {
            var element = page.elements.get(i);
            boolean isList = element.endBlock - element.firstBlock > 1
                    && element.hint != ElementHint.EMBED
                    && page.linkDensity(element) > 0.6
                    && page.prose(element) * 10 < page.length(element) * 3
                    && leadsWithin(element);
            if (isList) {
                kept.drop(element.firstBlock, element.endBlock, BlockReason.LINK_LIST);
                i = element.endElement;
            } else {
                i++;
            }
        }
    }

    /** Most of its links lead to pages of the same site. */
    private boolean leadsWithin(PageElement list) {
        int all = 0;
        int within = 0;
        for (int i = list.firstBlock; i < list.endBlock; i++) {
            var block = page.blocks.get(i);
            if (!block.anchors().isEmpty()) {
                all++;
                within += rules.leadsWithin(block) ? 1 : 0;
            }
        }
        return within * 2 >= all;
    }

    /** Headings whose whole section is gone, unless most are: then they are the items of a list of pictures or the like. */
    private void dropOrphanHeadings(PageElement root, Selection kept) {
        int headings = 0;
        var orphans = new ArrayList<Integer>();
        for (int i = kept.next(root.firstBlock); i >= 0; i = kept.next(i + 1)) {
            if (page.blocks.get(i).isHeading()) {
                headings++;
                if (isOrphan(i, kept)) {
                    orphans.add(i);
                }
            }
        }
        if (orphans.size() < MANY_ORPHANS || orphans.size() * 2 < headings) {
            orphans.forEach(heading -> kept.drop(heading, BlockReason.EMPTY_SECTION));
        }
    }

    private boolean isOrphan(int heading, Selection kept) {
        int next = kept.next(heading + 1);
        return next < 0
                || (page.blocks.get(next).isHeading()
                        && levelOf(heading) >= levelOf(next)
                        && furnitureIn(heading + 1, next, kept));
    }

    /** Whether blocks of other pages' making were dropped in {@code [from, to)}, not only captions. */
    private static boolean furnitureIn(int from, int to, Selection kept) {
        for (int i = from; i < to; i++) {
            if (kept.reason(i) != BlockReason.CAPTION && kept.reason(i) != BlockReason.NO_WORDS) {
                return true;
            }
        }
        return false;
    }

    private int levelOf(int block) {
        var level = page.blocks.get(block).level();
        return level == null ? 7 : level;
    }
}
