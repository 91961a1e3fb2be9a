package dev.copydesk.ingest.extract.metadata.marks;

/**
 * A value and where in the page it was found.
 *
 * @param source what an article's {@code provenance} says: {@code json-ld}, {@code meta og:title}, {@code text} …
 */
public record Found<T>(T value, String source) {
    /** Found in the article's text itself. */
    public static <T> Found<T> inText(T value) {
        return new Found<>(value, "text");
    }
}
