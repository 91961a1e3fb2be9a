package dev.copydesk.publish.pages;

import dev.copydesk.events.KnownPerson;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of a speaker.
 *
 * @param at when the article's version was first published
 * @param quoteCount how many quotes are theirs there; {@code lines} are the first of them
 * @param identity the evidence that they are the page's speaker
 * @param known what the newsroom's directory says of them
 */
public record Appearance(
        String articleId,
        long at,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        int quoteCount,
        List<QuoteLine> lines,
        @Nullable SpeakerIdentity identity,
        @Nullable KnownPerson known) {
    public Appearance {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        lines = List.copyOf(lines);
    }

    int characters() {
        return name.length()
                + (known == null ? 0 : Json.text(known).length())
                + roles.stream().mapToInt(String::length).sum()
                + links.stream().mapToInt(l -> l.url().length()).sum()
                + lines.stream().mapToInt(Appearance::characters).sum();
    }

    static int characters(QuoteLine line) {
        return line.text().length()
                + line.headline().length()
                + line.url().length()
                + line.site().length();
    }
}
