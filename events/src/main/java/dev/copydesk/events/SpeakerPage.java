package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker, their profile links, their newest quotes, newest first, and how many quotes and articles there are in all.
 *
 * @param name the directory's, else the newest article's
 * @param identity the evidence that these articles speak of one and the same
 * @param known what the newsroom's directory says of them
 * @param days how many articles are of each of the newest 30 days that have any, as on a tag page
 * @param coTags the tags that stand most often on their newest 50 articles
 * @param coSpeakers who else with a page speaks most often in these
 */
public record SpeakerPage(
        String id,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        long quoteCount,
        long articleCount,
        List<QuoteLine> quotes,
        @Nullable SpeakerIdentity identity,
        @Nullable KnownPerson known,
        List<DayCount> days,
        List<Companion> coTags,
        List<Companion> coSpeakers) {
    public SpeakerPage {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
        days = List.copyOf(days);
        coTags = List.copyOf(coTags);
        coSpeakers = List.copyOf(coSpeakers);
    }
}
