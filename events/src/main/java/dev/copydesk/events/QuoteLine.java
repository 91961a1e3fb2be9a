package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** One quote as a speaker page lists it; {@code at} orders the lines (milliseconds since 1970, when the article's version came out). */
public record QuoteLine(
        String articleId,
        String quoteId,
        String text,
        String headline,
        String url,
        String site,
        @Nullable NewsDate publishedAt,
        long at) {}
