package dev.copydesk.ingest.extract.body;

/** Where a text ends: drops what stands below its last sentence. */
final class Closing {
    private final PageBlocks page;
    private final BlockRules rules;

    Closing(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
    }

    void trim(Selection kept) {
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

    /** More link than text, and no sentence either. */
    private static boolean isLinkLine(TextBlock block) {
        double density = block.linkDensity();
        return density > 0.85 || (density > 0.5 && !block.endsLikeASentence());
    }
}
