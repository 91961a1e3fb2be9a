package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** A picture of the article; {@code url} is absolute. */
public record Image(
        String url, @Nullable String alt, @Nullable String caption) {}
