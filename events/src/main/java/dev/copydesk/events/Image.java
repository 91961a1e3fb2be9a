package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the article.
 *
 * @param url absolute
 * @param alt the text that stands in for the picture, as the page gives it; absent where there is none
 * @param caption what the page writes under the picture; absent where there is none
 */
public record Image(
        String url, @Nullable String alt, @Nullable String caption) {}
