package dev.copydesk.events;

/**
 * The speaker with the most quotes.
 *
 * @param id the speaker's, as in the enriched article
 * @param name the fullest name of the speaker in the article
 * @param quotes how many quotes are theirs
 */
public record LeadVoice(String id, String name, int quotes) {}
