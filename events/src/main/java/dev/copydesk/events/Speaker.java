package dev.copydesk.events;

import java.util.List;

/**
 * Someone, or a body, who speaks or is linked in an article.
 *
 * @param name the fullest name in the article
 * @param roles role or affiliation as the text states it
 * @param mentions where the text names them
 * @param quoteIds the quotes that are theirs
 */
public record Speaker(
        String id,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        List<Span> mentions,
        List<String> quoteIds) {
    public Speaker {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
        quoteIds = List.copyOf(quoteIds);
    }
}
