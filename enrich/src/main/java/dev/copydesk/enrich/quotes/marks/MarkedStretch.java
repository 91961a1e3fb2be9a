package dev.copydesk.enrich.quotes.marks;

/**
 * A stretch of one paragraph between quotation marks, at the UTF-16 range {@code [from, to)}, the marks apart.
 *
 * @param paragraph the index of the paragraph in the reading
 * @param open where the opening mark stands; {@code from} where a quote runs on without one
 * @param close where the closing mark stands; {@code to} where there is none
 * @param carriesOn whether it continues the quotation that ended the paragraph before
 * @param closed whether a mark closes it
 */
public record MarkedStretch(int paragraph, int open, int from, int to, int close, boolean carriesOn, boolean closed) {
    /** Where what follows it begins. */
    public int end() {
        return close > to || closed ? close + 1 : close;
    }
}
