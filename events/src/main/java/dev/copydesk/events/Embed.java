package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * A post of another site that the article shows.
 *
 * @param provider the site, by its host without {@code www.}
 * @param url the post's own, absolute
 * @param author who posted it, as the page names them
 */
public record Embed(
        @Nullable String provider,
        @Nullable String url,
        @Nullable String author) {}
