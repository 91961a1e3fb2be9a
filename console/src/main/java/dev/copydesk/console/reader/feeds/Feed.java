package dev.copydesk.console.reader.feeds;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feed reader is told, whatever the format.
 *
 * @param id stays, wherever the feed is read from
 * @param home the page that shows the same
 * @param atom where the feed is as Atom, {@code json} where as JSON Feed
 * @param updated that of its newest item
 */
public record Feed(String id, String title, String home, String atom, String json, Instant updated, List<Item> items) {
    /** The most items of a feed. */
    public static final int MOST = 50;

    private static final String AUTHORITY = "tag:copydesk.dev,2026:";

    public Feed {
        items = items.stream().limit(MOST).toList();
    }

    /**
     * @param page where this console shows it
     * @param source where the article is read; absent where that is no web address
     * @param text plain text
     * @param authors one at least
     * @param language BCP 47
     */
    public record Item(
            String id,
            String title,
            String page,
            @Nullable String source,
            String text,
            @Nullable Instant published,
            Instant updated,
            List<String> authors,
            List<String> tags,
            @Nullable String language) {
        public Item {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }
    }

    /** A tag URI (RFC 4151) of {@code parts}. */
    public static String id(String... parts) {
        return AUTHORITY
                + String.join(
                        "/",
                        Stream.of(parts)
                                .filter(part -> !part.isEmpty())
                                .map(UrlPart::of)
                                .toList());
    }
}
