package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** One digest as a tag page lists it; {@code at} orders the lines (milliseconds since 1970, when the article's version came out). */
public record DigestLine(
        String articleId,
        int version,
        String headline,
        String url,
        String site,
        @Nullable NewsDate publishedAt,
        @Nullable String signal,
        long at) {}
