package dev.copydesk.enrich.tags.iptc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a topic in an article. Constants by reading: docs/tags.md.
 *
 * @param body where the text shows it, if anywhere
 * @param inKeywords whether the publisher names it among the keywords
 * @param inSection whether the article's section is called so
 * @param isTop whether it is one of the broadest topics, which a section alone may name
 * @param words how many words the text has
 */
record TopicWeight(
        @Nullable TopicShowing body,
        @Nullable TopicShowing headline,
        @Nullable TopicShowing standfirst,
        boolean inKeywords,
        boolean inSection,
        boolean isTop,
        int words) {
    private static final int LEAD = 700;
    private static final double HEADLINE = 4;
    private static final double STANDFIRST = 2;
    private static final double KEYWORD = 4;
    private static final double SECTION = 3;
    private static final double LEAD_EACH = 1;
    private static final double LEAD_MOST = 2;
    private static final double WEAK = 0.3;
    private static final double LEAST = 5;
    private static final double MOST_ASKED = 12;
    private static final double WORDS_A_POINT = 250;
    private static final double PUBLISHER_ALONE = 0.5;
    private static final double SUREST = 0.95;

    boolean isEnough() {
        if (isTop && inSection) {
            return true;
        }
        int strong = places().size();
        if (inKeywords || inSection) {
            return strong > 0 || headline != null || weak() > 1;
        }
        return strong > 1 && (shownInHeadline() || isEarlyAndVaried()) && points() >= asked();
    }

    private boolean isEarlyAndVaried() {
        return kinds() > 1 && places().get(0)[0] < LEAD + words;
    }

    private boolean shownInHeadline() {
        return headline != null && headline.kinds() > 0;
    }

    private int kinds() {
        return (body == null ? 0 : body.kinds()) + (shownInHeadline() ? 1 : 0);
    }

    private int weak() {
        return body == null ? 0 : body.weak();
    }

    /** Where the text shows it by strong cues. */
    List<int[]> places() {
        return body == null ? List.of() : body.strong();
    }

    private double asked() {
        return Math.min(MOST_ASKED, LEAST + words / WORDS_A_POINT);
    }

    private double points() {
        long lead = places().stream().filter(range -> range[0] < LEAD).count();
        int strong = places().size();
        return strong
                + Math.min(strong, WEAK * weak())
                + Math.min(LEAD_MOST, LEAD_EACH * lead)
                + (shownInHeadline() ? HEADLINE : headline != null ? HEADLINE / 4 : 0)
                + (standfirst != null && standfirst.kinds() > 0 ? STANDFIRST : 0)
                + (inKeywords ? KEYWORD : 0)
                + (inSection ? SECTION : 0);
    }

    /** Of a topic for which enough speaks. */
    double confidence() {
        double share = points() / asked();
        return Math.min(SUREST, PUBLISHER_ALONE + (SUREST - PUBLISHER_ALONE) * Math.min(1, share / 2));
    }
}
