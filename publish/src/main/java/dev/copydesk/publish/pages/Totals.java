package dev.copydesk.publish.pages;

/** How many articles a page has in all, and how many quotes. */
public record Totals(long articles, long quotes) {
    static final Totals NONE = new Totals(0, 0);

    Totals plus(long moreArticles, long moreQuotes) {
        return new Totals(articles + moreArticles, Math.max(0, quotes + moreQuotes));
    }
}
