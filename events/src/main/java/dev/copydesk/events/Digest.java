package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in one minute.
 *
 * @param id the article's
 * @param version the article's
 * @param status whether the digest may be shown or the article was retracted
 * @param headline the article's
 * @param url the article's canonical URL
 * @param site the article's: the host without {@code www.}
 * @param publishedAt when the publisher first put the article out; absent where the page does not say
 * @param language the article's, BCP 47; absent where it is not known
 * @param bylines the article's authors
 * @param image the article's main picture; absent where it has none
 * @param signal what happened and why it matters; absent where the article does not carry one, as {@code withheld} says
 * @param points the case: what the article rests on, point by point
 * @param take what the piece is worth to a reader and what it lacks
 * @param timeSaved reading times of the article and of the digest, in minutes
 * @param tags what the article is about, at most 10, the surest first
 * @param quotes up to five quotes that stand for the article, in its order
 * @param withheld why the digest is smaller than usual: {@code canceled}, {@code no-text}, {@code too-short} (the text
 *     is about as long as a digest would be), {@code index} (a page of links, no article), {@code live} (posts of a
 *     live page, the newest as the points), {@code list} (entries as the points), {@code paywall} (of the part that the
 *     page shows), {@code language} (no word lists for the language: no points), {@code no-signal} (no sentences stand
 *     alone), {@code few-points}
 * @param changes what differs from the version before; absent in version 1
 * @param writing absent where no language model was asked
 * @param revision the article's: 2, 3, … where the same version was enriched again; absent the first time
 */
public record Digest(
        String id,
        int version,
        Status status,
        String headline,
        String url,
        String site,
        @Nullable NewsDate publishedAt,
        @Nullable String language,
        List<Byline> bylines,
        @Nullable Image image,
        @Nullable Statement signal,
        @JsonProperty("case") List<Statement> points,
        Take take,
        TimeSaved timeSaved,
        List<Tag> tags,
        List<KeyQuote> quotes,
        @Nullable String withheld,
        @Nullable Changes changes,
        @Nullable Writing writing,
        @Nullable Integer revision) {
    public Digest {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1: " + version);
        }
        Revision.check(revision);
        bylines = List.copyOf(bylines);
        points = List.copyOf(points);
        tags = List.copyOf(tags);
        quotes = List.copyOf(quotes);
    }
    /** The same as the first of its version. */
    public Digest unrevised() {
        return new Digest(
                id,
                version,
                status,
                headline,
                url,
                site,
                publishedAt,
                language,
                bylines,
                image,
                signal,
                points,
                take,
                timeSaved,
                tags,
                quotes,
                withheld,
                changes,
                writing,
                null);
    }
}
