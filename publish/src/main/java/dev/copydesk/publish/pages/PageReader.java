package dev.copydesk.publish.pages;

import dev.copydesk.events.DayCount;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of one kind from what is kept of them: totals by page, counts by page and day, and every article's part by
 * page, time and article.
 */
public class PageReader<E extends PageEntry, P> {
    /** The most bytes of parts that a page is made of. */
    private static final int BYTES = 400_000;

    /** Below every character of an id, so that one page's keys stand together. */
    private static final String END = "\0";

    private static final String DAY = END + "d";
    private static final String ENTRY = END + "e";

    final PageKind<E, P> kind;
    private final PageRows rows;

    public PageReader(PageKind<E, P> kind, PageRows rows) {
        this.kind = kind;
        this.rows = rows;
    }

    /** Where a list goes on: behind the part with this time and article. */
    public record Place(long at, String articleId) {
        @Override
        public String toString() {
            return at + ":" + articleId;
        }

        /** As {@link #toString()} writes it. */
        public static Optional<Place> of(String text) {
            int colon = text.indexOf(':');
            if (colon < 1 || colon > 18 || !text.substring(0, colon).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            return Optional.of(new Place(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1)));
        }
    }

    /** Whether a page may have this id. */
    public static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= 1000 && id.indexOf('\0') < 0;
    }

    /** The page as it stands; null where no article is left that is known, or too few for a page. */
    public @Nullable P page(String id, PageLimits limits) {
        var sum = totals(id);
        if (sum.articles() < 1) {
            return null;
        }
        var newest = entries(id, null, limits.newest(), BYTES);
        return newest.isEmpty() || !kind.isPage(sum, newest)
                ? null
                : kind.page(id, sum, days(id, PageLimits.DAYS), newest, limits);
    }

    /**
     * A page that lists other articles than the newest.
     *
     * @param next where the part behind this one begins; absent where nothing is
     */
    public record Part<P>(P page, @Nullable Place next) {}

    /** The page with {@code most} articles, at most, behind {@code before}; null where there is no such page. */
    public @Nullable Part<P> part(String id, @Nullable Place before, int most) {
        var page = page(id, PageLimits.DEFAULTS);
        if (page == null) {
            return null;
        }
        var found = entries(id, before, most + 1);
        boolean more = found.size() > most;
        var listed = more ? found.subList(0, most) : found;
        var last = more ? listed.get(most - 1) : null;
        return new Part<>(kind.with(page, listed), last == null ? null : new Place(last.at(), last.articleId()));
    }

    public PageTotals totals(String id) {
        var bytes = rows.get(id);
        if (bytes == null) {
            return PageTotals.NONE;
        }
        var former = kind.former(bytes);
        return former == null ? Json.read(bytes, PageTotals.class) : former.totals();
    }

    /** Parts newest first, {@code most} at most, behind {@code before} where it is given. */
    public List<E> entries(String id, @Nullable Place before, int most) {
        return entries(id, before, most, Integer.MAX_VALUE);
    }

    private List<E> entries(String id, @Nullable Place before, int most, int bytes) {
        var start = before == null ? id + ENTRY : behind(entryKey(id, before.at(), before.articleId()));
        var found = new ArrayList<E>();
        int used = 0;
        for (var row : rows.from(id + ENTRY, start, most)) {
            used += row.value().length;
            if (used > bytes && !found.isEmpty()) {
                break;
            }
            found.add(Json.read(row.value(), kind.entryType()));
        }
        return found;
    }

    /** The newest days that have articles, newest first. */
    public List<DayCount> days(String id, int most) {
        return rows.from(id + DAY, id + DAY, most).stream()
                .map(row -> Json.read(row.value(), DayCount.class))
                .toList();
    }

    /** The first key that may follow. */
    static String behind(String key) {
        return key + END;
    }

    static String entries(String id) {
        return id + ENTRY;
    }

    /** Under which the hash of the page is kept as it was told last. */
    static String toldKey(String id) {
        return id + END + "t";
    }

    /** Newest first in the order of keys. */
    static String entryKey(String id, long at, String articleId) {
        return id + ENTRY + String.format(Locale.ROOT, "%016x", Long.MAX_VALUE - Math.max(0, at)) + articleId;
    }

    static String dayKey(String id, NewsDate date) {
        var day = date.day();
        int number = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return id + DAY + String.format(Locale.ROOT, "%08d", 99_999_999 - number);
    }
}
