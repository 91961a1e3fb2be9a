package dev.copydesk.events;

/**
 * Of which article a page is the continuation.
 *
 * @param first the URL of the article's first page, normalised
 * @param part 2, 3, …
 */
public record Continuation(String first, int part) {
    /** No article is taken to stand on more pages. */
    public static final int MAX_PARTS = 30;

    /**
     * @throws BadUrl where {@code first} is no http or https URL
     * @throws IllegalArgumentException where {@code part} is not 2 to {@value #MAX_PARTS}
     */
    public Continuation {
        var url = NormalizedUrl.of(first);
        if (url.host().isEmpty()) {
            throw new BadUrl("not an http or https URL", first);
        }
        if (part < 2 || part > MAX_PARTS) {
            throw new IllegalArgumentException("a continuation is part 2 to " + MAX_PARTS + ": " + part);
        }
        first = url.value();
    }
}
