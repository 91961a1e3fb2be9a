package dev.copydesk.events;

/**
 * A link in the text.
 *
 * @param start the first code point of its anchor text, counted from 0
 * @param end the code point after its last
 * @param text the anchor text
 * @param url the target as the page gives it, made absolute
 * @param cleanUrl the target without tracking parameters
 */
public record Link(int start, int end, String text, String url, String cleanUrl) {
    public Link {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed link: " + start + ".." + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
