package dev.copydesk.events;

/**
 * One page of an article that stands on several.
 *
 * @param number 1, 2, …
 * @param url the page's own, normalised
 * @param start where its text begins in the article's
 */
public record Part(int number, String url, int start, int end) {
    public Part {
        if (number < 1) {
            throw new IllegalArgumentException("parts are numbered from 1: " + number);
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed part: " + start + ".." + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
