package dev.copydesk.events;

import java.util.List;

/**
 * The newest digests of one tag, newest first, and how many there are in all.
 *
 * @param label the newest article's
 * @param days how many articles are of each of the newest 30 days that have any, newest first; by the day of publication,
 *     where that is not known by the day on which the article first came out here (UTC)
 * @param coTags the tags that stand beside it most often in its newest 50 articles
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
