package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Continuation;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do when one page of an article has been read: the article as it is now, what to hold for the pages to come, and
 * which page to ask for. No page is waited for, and none is asked for twice for one fetch of the page before it.
 *
 * @param held null where the article stands on one page
 * @param request null where there is nothing to ask for
 */
public record PageArrival(
        Article article, @Nullable HeldPages held, @Nullable FetchRequest request) {

    /**
     * The first page of an article, or the only one.
     *
     * @param key the page's normalised URL, under which the others will come too
     * @param held what is held under it
     */
    public static PageArrival first(String key, Article page, @Nullable HeldPages held, long at) {
        var next = HeldPages.next(page);
        if (next == null) {
            return new PageArrival(page, null, null);
        }
        var pages = new ArrayList<>(List.of(page));
        pages.addAll(held == null ? List.of() : held.after(1, page));
        boolean asked = held != null && isSameFetch(held.page(1), page);
        return of(pages, asked ? null : request(key, next, 2, at), at);
    }

    /**
     * Another page of an article.
     *
     * @param from the URL that answered, after redirects
     * @param held what is held under the first page's URL
     * @throws BadRecord where it does not go on with what is held
     */
    public static PageArrival later(
            Continuation continues, String from, Article page, @Nullable HeldPages held, long at) {
        int part = continues.part();
        if (held == null || held.pages().size() < part - 1) {
            throw new BadRecord(
                    BadRecord.Reason.NO_ARTICLE,
                    "part " + part + " of " + continues.first() + ", and no part " + (held == null ? 1 : part - 1));
        }
        if (!site(from).equals(site(continues.first()))) {
            throw new BadRecord(
                    BadRecord.Reason.NO_ARTICLE,
                    "part " + part + " of " + continues.first() + " on another site: " + from);
        }
        var pages = new ArrayList<>(held.pages().subList(0, part - 1));
        pages.add(page);
        pages.addAll(held.after(part, page));
        var next = HeldPages.next(page);
        boolean goesOn = next != null
                && part < Continuation.MAX_PARTS
                && !isSameFetch(held.page(part), page)
                && pages.subList(0, part).stream().noneMatch(p -> isAt(p, next));
        var arrival = of(pages, goesOn && next != null ? request(continues.first(), next, part + 1, at) : null, at);
        return arrival.tells(part) ? arrival : new PageArrival(arrival.article, arrival.held, null);
    }

    private static PageArrival of(List<Article> pages, @Nullable FetchRequest request, long at) {
        return new PageArrival(PartsJoiner.join(pages), new HeldPages(at, pages), request);
    }

    private boolean tells(int part) {
        var parts = article.parts();
        return parts != null && parts.joined().stream().anyMatch(joined -> joined.number() == part);
    }

    private static boolean isAt(Article page, String url) {
        var parts = page.parts();
        return parts != null && parts.joined().stream().map(Part::url).anyMatch(url::equals);
    }

    private static boolean isSameFetch(@Nullable Article held, Article page) {
        return held != null
                && held.contentHash().equals(page.contentHash())
                && Objects.equals(held.fetchedAt(), page.fetchedAt());
    }

    private static String site(String url) {
        return NormalizedUrl.tryOf(url).map(NormalizedUrl::site).orElse("");
    }

    private static FetchRequest request(String first, String next, int part, long at) {
        return new FetchRequest(next, "extract", Instant.ofEpochMilli(at), new Continuation(first, part));
    }
}
