package dev.copydesk.events;

/**
 * What stands beside a tag or a speaker, and in how many of the newest articles of their page.
 *
 * @param id the tag's or the speaker's: the key of its own page
 * @param label the label of the tag, or the name of the speaker
 * @param count in how many of those articles it appears
 */
public record Companion(String id, String label, long count) {}
