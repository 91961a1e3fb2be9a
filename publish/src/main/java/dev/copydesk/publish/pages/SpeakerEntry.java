package dev.copydesk.publish.pages;

import dev.copydesk.events.KnownPerson;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of a speaker.
 *
 * @param at when the article's version was first published
 * @param quoteCount how many quotes are theirs there; {@code lines} are the first of them
 * @param identity the evidence that they are the page's speaker
 * @param known what the newsroom's directory says of them
 * @param day under which the article counts; absent where an earlier release kept it
 * @param tags the article's
 * @param speakers who else in it has a page
 */
public record SpeakerEntry(
        String articleId,
        long at,
        String name,
        SpeakerKind kind,
        List<String> roles,
        List<ProfileLink> links,
        int quoteCount,
        List<QuoteLine> lines,
        @Nullable SpeakerIdentity identity,
        @Nullable KnownPerson known,
        @Nullable NewsDate day,
        List<EntryCompanion> tags,
        List<EntryCompanion> speakers)
        implements PageEntry {
    /** What a span takes in JSON: {@code {"start":1234567,"end":1234567},}. */
    private static final int CHARACTERS_OF_SPAN = 32;

    public SpeakerEntry {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
        lines = List.copyOf(lines);
        tags = List.copyOf(tags);
        speakers = List.copyOf(speakers);
    }

    /** The same, beside these. */
    SpeakerEntry among(List<EntryCompanion> others) {
        return new SpeakerEntry(
                articleId, at, name, kind, roles, links, quoteCount, lines, identity, known, day, tags, others);
    }

    String shownName() {
        return known == null ? name : known.name();
    }

    @Override
    public NewsDate countedOn() {
        return day != null
                ? day
                : PublicationDay.of(lines.isEmpty() ? null : lines.get(0).publishedAt(), at);
    }

    static int characters(QuoteLine line) {
        return line.text().length()
                + CHARACTERS_OF_SPAN * line.spans().size()
                + line.headline().length()
                + line.url().length()
                + line.site().length();
    }
}
