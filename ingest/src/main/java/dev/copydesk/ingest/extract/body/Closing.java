package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import dev.copydesk.ingest.extract.text.PageCount;
import org.jspecify.annotations.Nullable;

/** Where a text ends: drops what stands below its last sentence. */
final class Closing {
    private static final int MAX_LINES = 12;
    private static final int MAX_NOTES = 3;
    private static final int MAX_NOTE = 500;
    private static final double MOST = 0.6;
    private static final double ANNEX = 0.15;
    private static final double NOTES = 0.25;
    private static final double ABOUT = 0.1;

    private final PageBlocks page;
    private final BlockRules rules;

    Closing(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
    }

    void trim(Selection kept) {
        dropAnnex(kept);
        dropNotes(kept);
        int looked = 0;
        for (int i = kept.last(); i >= 0 && looked < MAX_LINES; i = kept.previous(i - 1), looked++) {
            var reason = reason(i, looked);
            if (reason != null) {
                kept.drop(i, reason);
            } else if (page.prose(i, i + 1) > 0) {
                return;
            }
        }
    }

    private @Nullable BlockReason reason(int index, int looked) {
        var block = page.blocks.get(index);
        if (block.isHeading() || isLinkLine(block) || rules.isByline(index) || PageCount.isAll(block.text())) {
            return BlockReason.AFTER;
        }
        if (looked >= MAX_NOTES || block.text().length() > MAX_NOTE) {
            return null;
        }
        if (rules.isAboutAuthor(index)) {
            return BlockReason.ABOUT_AUTHOR;
        }
        if (rules.isSigned(index)) {
            return BlockReason.CREDIT;
        }
        return rules.isCallBelow(index) ? BlockReason.CALL : null;
    }

    /** Sources and notes on the author, from the line that opens them. */
    private void dropNotes(Selection kept) {
        long all = kept.prose();
        long below = 0;
        int opens = -1;
        for (int i = kept.last(); i >= 0 && below < NOTES * all; i = kept.previous(i - 1)) {
            below += page.prose(i, i + 1);
            boolean ending = below < NOTES * all && Phrases.isEnding(rules.key(i));
            boolean author = below < ABOUT * all && rules.isAuthorLine(i);
            if (ending || author) {
                opens = i;
            }
        }
        if (opens >= 0) {
            kept.drop(opens, kept.last() + 1, BlockReason.NOTES);
        }
    }

    /** Little text below the container that holds nearly all of it, in containers of other names. */
    private void dropAnnex(Selection kept) {
        var text = kept.container();
        long all = kept.prose();
        if (text == null || kept.prose(text.firstBlock, text.endBlock) < MOST * all) {
            return;
        }
        if (kept.prose(text.endBlock, kept.last() + 1) >= ANNEX * all) {
            return;
        }
        for (int i = kept.next(text.endBlock); i >= 0; i = kept.next(i + 1)) {
            if (!isInNamesake(i, text)) {
                kept.drop(i, BlockReason.AFTER);
            }
        }
    }

    private boolean isInNamesake(int block, PageElement text) {
        var name = text.element.className();
        for (int e = page.blocks.get(block).element(); e >= 0; e = page.elements.get(e).parent) {
            var element = page.elements.get(e);
            if (element.contains(text)) {
                return false;
            }
            if (!name.isBlank() && element.element.className().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** More link than text, and no sentence either. */
    private static boolean isLinkLine(TextBlock block) {
        double density = block.linkDensity();
        return density > 0.85 || (density > 0.5 && !block.endsLikeASentence());
    }
}
