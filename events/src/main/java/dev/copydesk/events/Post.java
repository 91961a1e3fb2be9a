package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * A post of a live blog: where it stands in the text, in the page's order.
 *
 * @param start the first code point of the post in the article's text, counted from 0
 * @param end the code point after its last
 * @param publishedAt the time that the page gives the post; absent where it gives none
 * @param headline the post's own headline, which may stand in its text too; absent where it has none
 * @param url where the post can be read, absolute; absent where the page does not say
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
