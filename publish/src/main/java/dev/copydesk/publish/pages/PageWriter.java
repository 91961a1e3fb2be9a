package dev.copydesk.publish.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.DayCount;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what pages of one kind are made of. Its sums are exact because each change says what it takes the place of; what a
 * page lists it reads from the articles' parts alone, so that what is taken off a page leaves nothing behind.
 */
public final class PageWriter<E extends PageEntry, P> extends PageReader<E, P> {
    private static final int BATCH = 200;

    /** So many characters of a hash tell a page from the one before. */
    private static final int HASH = 12;

    private final PageRows.Writable rows;

    public PageWriter(PageKind<E, P> kind, PageRows.Writable rows) {
        super(kind, rows);
        this.rows = rows;
    }

    /** Whether a page with this hash is not what was told last. From now on it is. */
    public boolean isNews(String id, String hash) {
        var start = hash.substring(0, Math.min(HASH, hash.length()));
        var told = rows.get(toldKey(id));
        if (told != null && start.equals(new String(told, UTF_8))) {
            return false;
        }
        rows.put(toldKey(id), start.getBytes(UTF_8));
        return true;
    }

    /** Whether the page has to be told to be gone: it was told, or its last article has left. From now on it was not told. */
    public boolean isGone(String id) {
        boolean told = rows.get(toldKey(id)) != null;
        rows.delete(toldKey(id));
        return told || totals(id).articles() < 1;
    }

    /** Takes a change of a page over. */
    public void take(String id, PageChange<E> change) {
        takeOver(id);
        var was = change.was();
        if (was != null) {
            strike(id, change.articleId(), was);
        }
        var entry = change.entry();
        if (entry != null) {
            rows.put(entryKey(id, entry.at(), entry.articleId()), Json.bytes(entry));
            count(id, entry.countedOn(), 1);
        }
        var sum = totals(id)
                .plus(
                        (entry == null ? 0 : 1) - (was == null ? 0 : 1),
                        (entry == null ? 0 : entry.quoteCount()) - (was == null ? 0 : was.quotes()));
        if (sum.articles() < 1) {
            rows.delete(id);
        } else {
            rows.put(id, Json.bytes(sum));
        }
    }

    private void strike(String id, String articleId, PageChange.Was was) {
        var key = was.at() == null ? find(id, articleId) : entryKey(id, was.at(), articleId);
        var bytes = key == null ? null : rows.get(key);
        if (key != null && bytes != null) {
            rows.delete(key);
            count(id, Json.read(bytes, kind.entryType()).countedOn(), -1);
        }
    }

    private void count(String id, NewsDate day, int more) {
        var key = dayKey(id, day);
        var bytes = rows.get(key);
        long count =
                more + (bytes == null ? 0 : Json.read(bytes, DayCount.class).count());
        if (count < 1) {
            rows.delete(key);
        } else {
            rows.put(key, Json.bytes(new DayCount(day, count)));
        }
    }

    /** The key of an article's part whose time is not known. */
    private @Nullable String find(String id, String articleId) {
        var start = entries(id);
        for (var some = rows.from(entries(id), start, BATCH);
                !some.isEmpty();
                some = rows.from(entries(id), start, BATCH)) {
            for (var row : some) {
                start = behind(row.key());
                if (Json.read(row.value(), kind.entryType()).articleId().equals(articleId)) {
                    return row.key();
                }
            }
        }
        return null;
    }

    /** Brings what an earlier release kept of the page into this one's form. */
    private void takeOver(String id) {
        var bytes = rows.get(id);
        var former = bytes == null ? null : kind.former(bytes);
        if (former != null) {
            for (var entry : former.entries()) {
                rows.put(entryKey(id, entry.at(), entry.articleId()), Json.bytes(entry));
                count(id, entry.countedOn(), 1);
            }
            rows.put(id, Json.bytes(former.totals()));
        }
    }
}
