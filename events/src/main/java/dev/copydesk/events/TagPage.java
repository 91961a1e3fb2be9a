package dev.copydesk.events;

import java.util.List;

/**
 * The newest digests of one tag, newest first, and how many there are in all.
 *
 * @param id the tag's, the record's key
 * @param label the newest article's
 * @param scheme the tag's
 * @param count how many articles there are in all
 * @param digests the newest digests, newest first
 * @param days how many articles are of each of the newest 30 days that have any, newest first; by the day of
 *     publication, where that is not known by the day on which the article first came out here (UTC)
 * @param coTags other tags of its newest 50 articles, the most frequent first
 */
public record TagPage(
        String id,
        String label,
        TagScheme scheme,
        long count,
        List<DigestLine> digests,
        List<DayCount> days,
        List<Companion> coTags) {
    public TagPage {
        digests = List.copyOf(digests);
        days = List.copyOf(days);
        coTags = List.copyOf(coTags);
    }
}
