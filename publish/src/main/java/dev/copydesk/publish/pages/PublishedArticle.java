package dev.copydesk.publish.pages;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was last published of an article.
 *
 * @param hash of its digest and its parts of speaker pages
 * @param tags ids of the tag pages that list it
 * @param speakers ids of the speaker pages that it is a part of, with the number of its quotes there
 * @param revision of the version; absent the first time
 * @param at when the version was first published; absent where an earlier release published it
 * @param since when the article was first published; absent where an earlier release did so
 */
public record PublishedArticle(
        int version,
        Status status,
        String hash,
        Set<String> tags,
        Map<String, Integer> speakers,
        @Nullable Integer revision,
        @Nullable Long at,
        @Nullable Long since) {
    public PublishedArticle {
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        speakers = Collections.unmodifiableMap(new TreeMap<>(speakers));
    }

    /** A version that is on no page. */
    public static PublishedArticle withdrawn(int version) {
        return new PublishedArticle(version, Status.CANCELED, "", Set.of(), Map.of(), null, null, null);
    }

    /** Whether a version, or a revision of it, that arrives now comes too late to be published. */
    public boolean isNewerThan(EnrichedArticle arriving) {
        if (arriving.version() != version) {
            return arriving.version() < version;
        }
        boolean withdrawn = status == Status.CANCELED && arriving.status() != Status.CANCELED;
        return withdrawn || number(arriving.revision()) < number(revision);
    }

    /** The time of an article's version: that of its first publication, whatever is revised later. */
    long timeOf(EnrichedArticle article, long now) {
        return at != null && version == article.version() ? at : now;
    }

    /** When the article first came out, of whatever version. */
    long firstTime(long now) {
        if (status == Status.CANCELED) {
            return now;
        }
        return since != null ? since : at != null ? at : now;
    }

    private static int number(@Nullable Integer revision) {
        return revision == null ? 1 : revision;
    }
}
