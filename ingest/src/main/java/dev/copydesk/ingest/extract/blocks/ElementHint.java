package dev.copydesk.ingest.extract.blocks;

import java.util.List;

/** What an element's tag, role, class or id says about its content. */
public enum ElementHint {
    NONE,
    /** Never an article's text: comments, navigation, a footer. */
    APART,
    /** Boilerplate by its name, unless much of the prose stands in it. */
    BOILERPLATE,
    /** Leads to more, unless text without links stands in it: "read more" also names what a click unfolds. */
    MORE,
    /** Not shown. */
    HIDDEN,
    CAPTION,
    /** A picture with what belongs to it. */
    FIGURE,
    PULL_QUOTE,
    /** An embedded post of another site. */
    EMBED,
    STANDFIRST,
    /** Who wrote it and when. */
    BYLINE,
    /** Names itself the article's body. */
    BODY;

    /** Of several hints the first here decides. */
    private static final List<ElementHint> ORDER = List.of(
            PULL_QUOTE, EMBED, HIDDEN, CAPTION, APART, BODY, BYLINE, STANDFIRST, BOILERPLATE, MORE, FIGURE, NONE);

    /** The one of two that decides. */
    public static ElementHint first(ElementHint a, ElementHint b) {
        return a == b || ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
    }

    public boolean isPruned() {
        return this == APART
                || this == BOILERPLATE
                || this == MORE
                || this == HIDDEN
                || this == CAPTION
                || this == FIGURE
                || this == BYLINE;
    }
}
