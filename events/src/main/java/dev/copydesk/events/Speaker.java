package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone, or a body, who speaks or is linked in an article.
 *
 * @param id the same in other articles as far as {@code identity} allows
 * @param name the fullest name in the article
 * @param kind a person, a body, a document, or several or someone without a name
 * @param roles offices and affiliations as the text states them
 * @param links where to read about them, each with where the link comes from
 * @param mentions where the text names them, in order
 * @param quoteIds ids of the quotes that are theirs
 * @param identity the evidence that {@code id} rests on
 * @param known what the newsroom's directory says of them; absent where it does not know them
 * @param unlinked why they are no entry of the directory though entries have the name
 */
public record Speaker(
        String id,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        List<Span> mentions,
        List<String> quoteIds,
        @Nullable SpeakerIdentity identity,
        @Nullable KnownPerson known,
        @Nullable Unlinked unlinked) {
    public Speaker {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
        quoteIds = List.copyOf(quoteIds);
    }

    /** A speaker of whom no directory was asked. */
    public Speaker(
            String id,
            String name,
            SpeakerKind kind,
            List<String> roles,
            List<ProfileLink> links,
            List<Span> mentions,
            List<String> quoteIds) {
        this(id, name, kind, roles, links, mentions, quoteIds, null, null, null);
    }
}
