package dev.copydesk.publish.pages;

import dev.copydesk.events.DayCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages of one kind are made of and how.
 *
 * @param <E> an article's part of a page
 * @param <P> the page
 */
public interface PageKind<E extends PageEntry, P> {
    Class<E> entryType();

    /** The change that these bytes tell of. */
    PageChange<E> change(byte[] bytes);

    /**
     * Whether the articles are enough for a page.
     *
     * @param newest the newest entries; not empty
     */
    default boolean isPage(PageTotals totals, List<E> newest) {
        return true;
    }

    /**
     * @param days the newest days with articles
     * @param newest the newest entries; not empty
     */
    P page(String id, PageTotals totals, List<DayCount> days, List<E> newest, PageLimits limits);

    /** The same page, listing these entries whole. */
    P with(P page, List<E> listed);

    /** What an earlier release kept under a page's id; null where these bytes are of this one. */
    @Nullable
    Former<E> former(byte[] bytes);

    /** @param entries those that were kept, which may be fewer than are counted */
    record Former<E extends PageEntry>(PageTotals totals, List<E> entries) {}
}
