package dev.copydesk.events;

/**
 * One page of an article that stands on several.
 *
 * @param number its number, from 1
 * @param url the page's own, normalised
 * @param start the first code point of its text in the article's, counted from 0
 * @param end the code point after its last
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
