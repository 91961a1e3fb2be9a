package dev.copydesk.publish.pages;

import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerKind;
import java.util.List;

/**
 * What one article tells of a speaker.
 *
 * @param at when the article's version was published
 * @param quoteCount how many quotes are theirs there; {@code lines} are the first of them
 */
public record Appearance(
        String articleId,
        long at,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        int quoteCount,
        List<QuoteLine> lines) {
    public Appearance {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        lines = List.copyOf(lines);
    }

    int characters() {
        return name.length()
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
