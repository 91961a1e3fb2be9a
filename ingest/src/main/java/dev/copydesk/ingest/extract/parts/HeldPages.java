package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an article's pages so far.
 *
 * @param at when the newest arrived, in milliseconds since 1970
 * @param pages each as the article that was read of it alone, in order, the first among them
 */
public record HeldPages(long at, List<Article> pages) {
    public HeldPages {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no first page");
        }
    }

    /** The page of a number; null where it has not arrived. */
    @Nullable
    Article page(int number) {
        return number <= pages.size() ? pages.get(number - 1) : null;
    }

    /** The pages beyond {@code number} that still follow once {@code now} stands there. */
    List<Article> after(int number, Article now) {
        var before = page(number);
        return before != null && Objects.equals(next(before), next(now))
                ? pages.subList(number, pages.size())
                : List.of();
    }

    static @Nullable String next(Article page) {
        var parts = page.parts();
        return parts == null ? null : parts.next();
    }
}
