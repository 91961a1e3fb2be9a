package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * One digest as a tag page lists it.
 *
 * @param articleId the key of the digest on its topic
 * @param version the article's, from 1
 * @param headline the article's
 * @param url the article's canonical URL
 * @param site the article's: the host without {@code www.}
 * @param publishedAt when the publisher first put the article out; absent where the page does not say
 * @param signal the digest's signal, shortened at a sentence or a word; absent where it has none, and on a page's
 *     older lines
 * @param at when this version of the article came out here, in milliseconds since 1970-01-01T00:00Z; the lines are
 *     ordered by it
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
