package dev.copydesk.events;

/**
 * Where to read about a speaker.
 *
 * @param url the target, absolute
 * @param rel what the target is to the speaker ({@code profile}, {@code sameAs}, {@code author})
 * @param source where the link comes from ({@code anchor}, {@code json-ld}, {@code directory})
 */
public record ProfileLink(String url, String rel, String source) {}
