package dev.copydesk.publish.pages;

import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerPage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a speaker to make their page: exact counts, and the newest appearances. What the page says of the
 * speaker comes from these alone, so that a retracted article leaves nothing behind.
 */
public record SpeakerFile(long quoteCount, long articleCount, List<Appearance> appearances) {
    private static final int MOST_ROLES = 8;
    private static final int MOST_LINKS = 10;

    public SpeakerFile {
        appearances = List.copyOf(appearances);
    }

    /** The page; null where none of the articles that are left is kept, so that not even a name is known. */
    public @Nullable SpeakerPage page(String id, PageLimits limits) {
        if (appearances.isEmpty()) {
            return null;
        }
        var newest = appearances.get(0);
        var known = newest.known();
        return new SpeakerPage(
                id,
                known == null ? newest.name() : known.name(),
                newest.kind(),
                union(Appearance::roles, role -> role, MOST_ROLES),
                union(Appearance::links, ProfileLink::url, MOST_LINKS),
                quoteCount,
                articleCount,
                lines(limits),
                newest.identity(),
                known);
    }

    private List<QuoteLine> lines(PageLimits limits) {
        return appearances.stream()
                .flatMap(a -> a.lines().stream())
                .limit(limits.lines())
                .toList();
    }

    private <T> List<T> union(Function<Appearance, List<T>> part, Function<T, String> identity, int most) {
        var union = new LinkedHashMap<String, T>();
        appearances.stream()
                .map(part)
                .flatMap(Collection::stream)
                .forEach(value -> union.putIfAbsent(identity.apply(value), value));
        return union.values().stream().limit(most).toList();
    }
}
