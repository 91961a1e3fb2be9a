package dev.copydesk.events;

/**
 * A link to where the news comes from, told by its address alone.
 *
 * @param kind {@code court}, {@code study}, {@code data}, {@code document}, {@code official}, {@code university} or {@code
 *     release}
 * @param url the target without tracking parameters
 * @param span where the link stands in the text
 */
public record PrimarySource(String kind, String url, Span span) {}
