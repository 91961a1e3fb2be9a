package dev.copydesk.publish.pages;

import dev.copydesk.events.NewsDate;

/** One article's part of a page. */
public interface PageEntry {
    String articleId();

    /** When the article's version came out, in milliseconds since 1970: what orders a page. */
    long at();

    /** The day under which the article counts. */
    NewsDate countedOn();

    /** How many quotes it brings; none on a tag's page. */
    int quoteCount();
}
