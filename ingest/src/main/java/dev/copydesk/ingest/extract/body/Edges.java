package dev.copydesk.ingest.extract.body;

/** Head and tail of a body: what stands before its first sentence and after its last. */
final class Edges {
    private final PageBlocks page;
    private final BlockRules rules;

    Edges(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
    }

    void trim(Selection kept) {
        head(kept);
        tail(kept);
    }

    private void head(Selection kept) {
        int first = firstProse(kept);
        if (first < 0) {
            return;
        }
        var home = parent(first);
        int last = kept.previous(first - 1);
        for (int i = last; i >= 0; i = kept.previous(i - 1)) {
            if (home != parent(i) || !opensText(i, i == last)) {
                kept.drop(i, reasonBefore(i));
            }
        }
    }

    private Reason reasonBefore(int index) {
        if (rules.isByline(index)) {
            return Reason.BYLINE;
        }
        return rules.isSummary(index) ? Reason.STANDFIRST : Reason.BEFORE;
    }

    /** The first section's heading, or a sentence too short for prose. */
    private boolean opensText(int index, boolean isLast) {
        var block = page.blocks.get(index);
        if (rules.isSummary(index) || rules.isByline(index)) {
            return false;
        }
        return block.isHeading()
                ? isLast
                : page.elementOf(block).tag().equals("p") && block.endsLikeASentence() && block.linkLength() == 0;
    }

    /** The first block of prose that is no standfirst and no byline. */
    private int firstProse(Selection kept) {
        for (int i = kept.next(0); i >= 0; i = kept.next(i + 1)) {
            if (page.prose(i, i + 1) > 0 && !rules.isByline(i) && !isStandfirst(i, kept)) {
                return i;
            }
        }
        return -1;
    }

    /** Named so, or says what the page's description says and stands apart from the text that follows. */
    private boolean isStandfirst(int index, Selection kept) {
        int next = nextProse(index + 1, kept);
        if (next < 0) {
            return false;
        }
        return Standfirsts.isNamed(page, page.blocks.get(index), next)
                || (rules.isSummary(index) && isSetApart(index, next));
    }

    /** In another container than the text that follows, or of another style. */
    private boolean isSetApart(int index, int next) {
        var own = page.elementOf(page.blocks.get(index));
        var other = page.elementOf(page.blocks.get(next));
        return !sameName(own, other)
                || (own.parent >= 0
                        && other.parent >= 0
                        && own.parent != other.parent
                        && !sameName(page.elements.get(own.parent), page.elements.get(other.parent)));
    }

    private static boolean sameName(PageElement a, PageElement b) {
        return a.tag().equals(b.tag()) && a.element.className().equals(b.element.className());
    }

    private int nextProse(int from, Selection kept) {
        for (int i = kept.next(from); i >= 0; i = kept.next(i + 1)) {
            if (page.prose(i, i + 1) > 0) {
                return i;
            }
        }
        return -1;
    }

    private void tail(Selection kept) {
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

    private int parent(int block) {
        var element = page.elementOf(page.blocks.get(block));
        return element.parent;
    }
}
