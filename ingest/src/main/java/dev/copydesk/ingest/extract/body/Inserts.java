package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;

/** What is set into a text without being a part of it: boxes that ask the reader to write something, cards of other stories. */
final class Inserts {
    private static final int MAX_LENGTH = 800;
    private static final double MAX_SHARE = 0.2;
    private static final int MAX_CARD = 400;

    private final PageBlocks page;

    Inserts(PageBlocks page) {
        this.page = page;
    }

    void prune(PageElement root, Selection kept) {
        for (var field : page.asking) {
            if (root.contains(field) && field.index != root.index) {
                pruneBox(root, field, kept);
            }
        }
        pruneCards(root, kept);
    }

    /** Drops the widest element around the field that holds little text. */
    private void pruneBox(PageElement root, PageElement field, Selection kept) {
        PageElement box = null;
        for (var e = field; e.index != root.index && isLittle(e, root); e = page.elements.get(e.parent)) {
            box = e;
        }
        if (box != null) {
            kept.drop(box.firstBlock, box.endBlock, BlockReason.CALL);
        }
    }

    private boolean isLittle(PageElement element, PageElement root) {
        return page.length(element) <= MAX_LENGTH && page.prose(element) <= MAX_SHARE * page.prose(root);
    }

    /** Articles in the article, each short and with a link, which are not its posts. */
    private void pruneCards(PageElement root, Selection kept) {
        long inCards = 0;
        for (int i = root.index + 1; i < root.endElement; ) {
            var element = page.elements.get(i);
            inCards += isCard(element) ? page.prose(element) : 0;
            i = isCard(element) ? element.endElement : i + 1;
        }
        if (inCards > MAX_SHARE * page.prose(root)) {
            return;
        }
        for (int i = root.index + 1; i < root.endElement; ) {
            var element = page.elements.get(i);
            if (isCard(element)) {
                kept.drop(element.firstBlock, element.endBlock, BlockReason.CARD);
            }
            i = isCard(element) ? element.endElement : i + 1;
        }
    }

    private boolean isCard(PageElement element) {
        return element.tag().equals("article")
                && !element.isEmpty()
                && page.prose(element) <= MAX_CARD
                && page.linkDensity(element) > 0;
    }
}
