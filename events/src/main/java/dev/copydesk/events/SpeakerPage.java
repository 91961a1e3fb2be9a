package dev.copydesk.events;

import java.util.List;

/** A speaker, their profile links, their newest quotes, newest first, and how many quotes and articles there are in all. */
public record SpeakerPage(
        String id,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        long quoteCount,
        long articleCount,
        List<QuoteLine> quotes) {
    public SpeakerPage {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
    }
}
