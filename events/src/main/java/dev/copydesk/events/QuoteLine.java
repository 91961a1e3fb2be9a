package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quote as a speaker page lists it. The article's text at the spans, joined by one space, is {@code text}.
 *
 * @param version the article's, in whose text the spans count; absent in lines written by an earlier release
 * @param spans the quote's in the article's text; empty in lines written by an earlier release
 * @param at when the article's version came out, in milliseconds since 1970: what orders the lines
 */
public record QuoteLine(
        String articleId,
        @Nullable Integer version,
        String quoteId,
        String text,
        List<Span> spans,
        String headline,
        String url,
        String site,
        @Nullable NewsDate publishedAt,
        long at) {
    public QuoteLine {
        spans = List.copyOf(spans);
    }
}
