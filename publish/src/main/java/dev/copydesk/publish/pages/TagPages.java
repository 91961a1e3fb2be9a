package dev.copydesk.publish.pages;

import dev.copydesk.events.DigestLine;
import dev.copydesk.events.TagPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a tag's page. Its count is exact because each change says whether it adds an article or replaces its line; its
 * lines are a window of the newest, which stays short for a while where some of them are removed.
 */
public final class TagPages {
    private static final Comparator<DigestLine> NEWEST_FIRST =
            Comparator.comparingLong(DigestLine::at).reversed().thenComparing(DigestLine::articleId);

    private final PageLimits limits;

    public TagPages(PageLimits limits) {
        this.limits = limits;
    }

    /** The page after a change; null where no article is left. */
    public @Nullable TagPage after(@Nullable TagPage page, String id, TagChange change) {
        if (change instanceof TagChange.Add add) {
            long count = (page == null ? 0 : page.count()) + (add.fresh() ? 1 : 0);
            return new TagPage(id, add.label(), add.scheme(), Math.max(1, count), with(page, add.line()));
        }
        if (change instanceof TagChange.Remove remove && page != null && page.count() > 1) {
            return new TagPage(id, page.label(), page.scheme(), page.count() - 1, without(page, remove.articleId()));
        }
        return null;
    }

    private List<DigestLine> with(@Nullable TagPage page, DigestLine line) {
        var lines = new ArrayList<DigestLine>(page == null ? List.of() : without(page, line.articleId()));
        lines.add(line);
        lines.sort(NEWEST_FIRST);
        return limits.window(lines, TagPages::characters);
    }

    private static List<DigestLine> without(TagPage page, String articleId) {
        return page.digests().stream()
                .filter(line -> !line.articleId().equals(articleId))
                .toList();
    }

    static int characters(DigestLine line) {
        return line.headline().length()
                + line.url().length()
                + line.site().length()
                + (line.signal() == null ? 0 : line.signal().length());
    }
}
