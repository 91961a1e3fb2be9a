package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * Who may read an article in full, as its page says. {@link Article#provenance()} names where it says so.
 *
 * @param kind free, metered, for registered readers or for subscribers
 * @param partial whether the text is known to be a part of the article alone ({@code true}) or to be all of it
 *     ({@code false}), as the page says
 */
public record Access(AccessKind kind, @Nullable Boolean partial) {}
