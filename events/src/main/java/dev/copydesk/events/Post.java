package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * A post of a live blog: where it stands in the text, in the page's order.
 *
 * @param publishedAt the time that the page gives the post
 * @param headline the post's own, which may stand in its text too
 * @param url where the post can be read, absolute
 */
public record Post(
        int start,
        int end,
        @Nullable NewsDate publishedAt,
        @Nullable String headline,
        @Nullable String url) {
    public Post {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed post: " + start + ".." + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
