package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its quotes, speakers and tags.
 *
 * @param id the article's
 * @param version 1, 2, …; rises only when the content changes
 * @param changes since the version before; absent in version 1
 */
public record EnrichedArticle(
        String id,
        int version,
        Status status,
        Article article,
        List<Quote> quotes,
        List<Speaker> speakers,
        List<Tag> tags,
        @Nullable Changes changes) {
    public EnrichedArticle {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1: " + version);
        }
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
        tags = List.copyOf(tags);
    }
}
