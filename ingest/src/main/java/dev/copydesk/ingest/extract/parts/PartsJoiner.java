package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.Access;
import dev.copydesk.events.Article;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Image;
import dev.copydesk.events.Part;
import dev.copydesk.events.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes one article of what was read of its pages. It is the first page's, with the text of all; what a later page says again
 * (headline, standfirst, a paragraph) is left out of it, and so is a page that says nothing new.
 */
public final class PartsJoiner {
    /** In UTF-16 units: what a page adds beyond is not joined. */
    private static final int MAX_TEXT = 1_000_000;

    private static final int MAX_IMAGES = 100;

    private PartsJoiner() {}

    /** @param pages each as the article that was read of it alone, in order; at least one */
    public static Article join(List<Article> pages) {
        var first = pages.get(0);
        if (pages.size() == 1) {
            return first;
        }
        var text = new JoinedText(first);
        var used = new ArrayList<Article>();
        var joined = new ArrayList<Part>();
        for (var page : pages) {
            var own = own(page);
            if (!used.isEmpty() && text.length() + page.text().length() > MAX_TEXT) {
                break;
            }
            var span = text.add(page);
            if (span != null && own != null) {
                joined.add(new Part(own.number(), own.url(), span.start(), span.end()));
            }
            used.add(page);
        }
        return article(first, used, text, new Parts(joined, count(used), next(pages, used)));
    }

    private static @Nullable Part own(Article page) {
        var parts = page.parts();
        return parts == null || parts.joined().isEmpty() ? null : parts.joined().get(0);
    }

    private static @Nullable Integer count(List<Article> pages) {
        Integer most = null;
        for (var page : pages) {
            var parts = page.parts();
            var count = parts == null ? null : parts.count();
            most = most == null || (count != null && count > most) ? count : most;
        }
        return most;
    }

    private static @Nullable String next(List<Article> pages, List<Article> used) {
        if (used.size() < pages.size()) {
            var left = own(pages.get(used.size()));
            return left == null ? null : left.url();
        }
        var parts = used.get(used.size() - 1).parts();
        return parts == null ? null : parts.next();
    }

    private static Article article(Article first, List<Article> pages, JoinedText text, Parts parts) {
        return new Article(
                first.id(),
                first.status(),
                first.url(),
                first.canonicalUrl(),
                aliases(first, pages),
                first.site(),
                first.headline(),
                first.standfirst(),
                first.bylines(),
                first.publishedAt(),
                first.modifiedAt(),
                first.dateline(),
                first.section(),
                first.language(),
                images(pages),
                keywords(pages),
                text.text(),
                text.blocks(),
                text.links(),
                text.pullQuotes(),
                ContentHash.of(first.headline(), first.standfirst(), text.text()),
                fetchedAt(pages),
                first.provenance(),
                access(pages),
                text.posts(),
                parts);
    }

    private static List<String> aliases(Article first, List<Article> pages) {
        var aliases = new LinkedHashSet<String>(first.aliases());
        for (var page : pages.subList(1, pages.size())) {
            var own = own(page);
            if (own != null) {
                aliases.add(own.url());
            }
        }
        aliases.remove(first.canonicalUrl());
        return List.copyOf(aliases);
    }

    private static List<Image> images(List<Article> pages) {
        var images = new LinkedHashMap<String, Image>();
        for (var page : pages) {
            page.images().forEach(image -> images.putIfAbsent(image.url(), image));
        }
        return images.values().stream().limit(MAX_IMAGES).toList();
    }

    private static List<String> keywords(List<Article> pages) {
        return pages.stream()
                .map(Article::keywords)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** The newest: an article is as new as its newest page. */
    private static @Nullable Instant fetchedAt(List<Article> pages) {
        return pages.stream()
                .map(Article::fetchedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The first page's, unless a later one breaks off. */
    private static @Nullable Access access(List<Article> pages) {
        return pages.stream()
                .map(Article::access)
                .filter(access -> access != null && Boolean.TRUE.equals(access.partial()))
                .findFirst()
                .orElse(pages.get(0).access());
    }
}
