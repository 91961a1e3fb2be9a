package dev.copydesk.ingest.extract.body;

/** Where a text ends: drops what stands below its last sentence. */
final class Closing {
    private static final double MOST = 0.6;
    private static final double ANNEX = 0.15;

    private final PageBlocks page;
    private final BlockRules rules;

    Closing(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
    }

    void trim(Selection kept) {
        dropAnnex(kept);
        int looked = 0;
        for (int i = kept.last(); i >= 0 && looked < 12; i = kept.previous(i - 1), looked++) {
            var block = page.blocks.get(i);
            boolean aboutAuthor =
                    looked < 3 && rules.isAboutAuthor(i) && block.text().length() < 500;
            if (block.isHeading() || isLinkLine(block) || rules.isByline(i) || aboutAuthor) {
                kept.drop(i, aboutAuthor ? Reason.ABOUT_AUTHOR : Reason.AFTER);
            } else if (page.prose(i, i + 1) > 0) {
                return;
            }
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
                kept.drop(i, Reason.AFTER);
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
