package dev.copydesk.events;

/**
 * A link in the text: its anchor text and where that stands. {@code url} is the target as the page gives it, made
 * absolute; {@code cleanUrl} the same without tracking parameters.
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
