package dev.copydesk.enrich.newsroom;

import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.enrich.tags.TagFinder;
import java.util.List;

/**
 * What a newsroom knows, as an article's reader asks for it.
 *
 * @param tags what finds the newsroom's own tags, beside those that every newsroom has
 */
public record Newsroom(Directory people, List<TagFinder> tags) {
    /** A newsroom that knows nothing. */
    public static final Newsroom NONE = new Newsroom(Directory.NONE, List.of());

    public Newsroom {
        tags = List.copyOf(tags);
    }

    /** A newsroom that knows people alone. */
    public static Newsroom of(Directory people) {
        return new Newsroom(people, List.of());
    }
}
