package dev.copydesk.ingest.extract.metadata.marks;

/**
 * A value and where in the page it was found.
 *
 * @param source what an article's {@code provenance} says: {@code json-ld}, {@code meta og:title}, {@code text} …
 */
public record FoundValue<T>(T value, String source) {
    /** FoundValue in the article's text itself. */
    public static <T> FoundValue<T> inText(T value) {
        return new FoundValue<>(value, "text");
    }
}
