package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker, their profile links, their newest quotes, newest first, and how many quotes and articles there are in all.
 *
 * @param id the speaker's, the record's key
 * @param name the directory's, else the newest article's
 * @param kind a person, a body, or something else that speaks
 * @param roles offices and affiliations as the newest articles state them
 * @param links where to read about them
 * @param quoteCount how many quotes there are in all
 * @param articleCount how many articles there are in all
 * @param quotes the newest quotes, newest first
 * @param identity the evidence that these articles speak of one and the same
 * @param known what the newsroom's directory says of them
 * @param days how many articles there are of each of the newest 30 days that have any, newest first, as on a tag page
 * @param coTags the tags of their newest 50 articles, the most frequent first
 * @param coSpeakers others who have a page and speak in these articles, the most frequent first
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
