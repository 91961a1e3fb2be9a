package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import java.util.Collections;
import java.util.HashMap;
import java.util.regex.Pattern;

/** Where a text begins: drops what stands above its first sentence, the standfirst, names and dates. */
final class Opening {
    private static final int MAX_LINE = 100;
    /** Above more than that share of the prose there is no heading of the page. */
    private static final double MOST = 0.34;

    /** So many paragraphs of one style in one container are the text. */
    private static final int MANY_ALIKE = 2;

    private static final Pattern TIME = Pattern.compile("\\d{4}|\\d[:.]\\d\\d");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final PageBlocks page;
    private final BlockRules rules;
    private final Standfirsts standfirsts;

    Opening(PageBlocks page, BlockRules rules) {
        this.page = page;
        this.rules = rules;
        this.standfirsts = new Standfirsts(page, rules);
    }

    void trim(Selection kept) {
        int first = textStart(kept);
        if (first < 0) {
            return;
        }
        var home = parent(first);
        int last = kept.previous(first - 1);
        for (int i = last; i >= 0; i = kept.previous(i - 1)) {
            if (home != parent(i) || !opensText(i, i == last)) {
                kept.drop(i, reason(i));
            }
        }
    }

    private BlockReason reason(int index) {
        if (rules.isByline(index)) {
            return BlockReason.BYLINE;
        }
        return rules.isSummary(index) ? BlockReason.STANDFIRST : BlockReason.BEFORE;
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

    /** The first block of prose that is the text's; -1 where there is none. */
    private int textStart(Selection kept) {
        int first = nextProse(0, kept);
        long most = (long) (MOST * kept.prose());
        int start = first;
        while (start >= 0) {
            int end = headEnd(start, kept);
            if (end < 0) {
                return start;
            }
            start = nextProse(end, kept);
            if (start >= 0 && kept.prose(first, start) > most) {
                return first;
            }
        }
        return first;
    }

    /** Where a part of the page's head ends that begins at a block; -1 where that is the text's own. */
    private int headEnd(int index, Selection kept) {
        var named = standfirsts.around(page.blocks.get(index));
        if (named != null) {
            return named.endBlock;
        }
        int next = nextProse(index + 1, kept);
        if (next < 0) {
            return -1;
        }
        boolean apart = rules.isByline(index)
                || isLine(page.blocks.get(index).text())
                || (rules.isSummary(index) && isSetApart(index, kept))
                || (parent(index) != parent(next) && bylineBetween(index, next, kept));
        return apart ? index + 1 : -1;
    }

    /** A date or an address alone. */
    private static boolean isLine(String text) {
        if (text.length() > MAX_LINE * 2 || (text.length() > MAX_LINE && !text.startsWith("http"))) {
            return false;
        }
        long digits = text.chars().filter(Character::isDigit).count();
        boolean isDate =
                digits >= 5 && digits * 6 >= text.length() && TIME.matcher(text).find();
        return isDate || ADDRESS.matcher(text).matches();
    }

    private static boolean bylineBetween(int from, int to, Selection kept) {
        for (int i = from + 1; i < to; i++) {
            if (!kept.has(i) && kept.reason(i) == BlockReason.BYLINE) {
                return true;
            }
        }
        return false;
    }

    /** Of another style than the paragraphs that follow, which stand together. */
    private boolean isSetApart(int index, Selection kept) {
        var own = style(index);
        int alike = 0;
        int all = 0;
        var places = new HashMap<String, Integer>();
        for (int i = nextProse(index + 1, kept); i >= 0; i = nextProse(i + 1, kept)) {
            places.merge(place(i), 1, Integer::sum);
            alike += style(i).equals(own) ? 1 : 0;
            all++;
        }
        return alike < MANY_ALIKE && !places.isEmpty() && Collections.max(places.values()) * 3 >= all;
    }

    private String place(int block) {
        var own = page.elementOf(page.blocks.get(block));
        return own.tag() + (own.parent < 0 ? "" : " in " + name(page.elements.get(own.parent)));
    }

    private String style(int block) {
        return place(block) + ": " + name(page.elementOf(page.blocks.get(block)));
    }

    /** Without what marks a text for being read aloud (schema.org, speakable). */
    private static String name(PageElement element) {
        return element.tag()
                + '.'
                + element.element.className().replace("speakable", "").strip();
    }

    private int nextProse(int from, Selection kept) {
        for (int i = kept.next(from); i >= 0; i = kept.next(i + 1)) {
            if (page.prose(i, i + 1) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int parent(int block) {
        return page.elementOf(page.blocks.get(block)).parent;
    }
}
