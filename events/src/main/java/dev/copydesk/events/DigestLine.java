package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * One digest as a tag page lists it; {@code at} orders the lines (milliseconds since 1970, when the article's version came out).
 *
 * @param signal the digest's, shortened at a sentence or a word
 */
public record DigestLine(
        String articleId,
        int version,
        String headline,
        String url,
        String site,
        @Nullable NewsDate publishedAt,
        @Nullable String signal,
        long at) {}
