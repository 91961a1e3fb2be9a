package dev.copydesk.publish.pages;

/** How many articles a page has in all, and how many quotes. */
public record PageTotals(long articles, long quotes) {
    static final PageTotals NONE = new PageTotals(0, 0);

    PageTotals plus(long moreArticles, long moreQuotes) {
        return new PageTotals(articles + moreArticles, Math.max(0, quotes + moreQuotes));
    }
}
