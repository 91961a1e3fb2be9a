package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quote as a speaker page lists it. The article's text at the spans, joined by one space, is {@code text}.
 *
 * @param articleId the key of the article on its topics
 * @param version the article's, in whose text the spans count; absent in lines written by an earlier release
 * @param quoteId the quote's, as in the enriched article
 * @param text the quote's
 * @param spans the quote's in the article's text; empty in lines written by an earlier release
 * @param headline the article's
 * @param url the article's canonical URL
 * @param site the article's: the host without {@code www.}
 * @param publishedAt when the publisher first put the article out; absent where the page does not say
 * @param at when this version of the article came out here, in milliseconds since 1970-01-01T00:00Z; the lines are
 *     ordered by it
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
