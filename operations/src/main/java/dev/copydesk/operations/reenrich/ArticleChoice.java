package dev.copydesk.operations.reenrich;

import dev.copydesk.enrich.directory.NameKey;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which articles are to be enriched again. */
public interface ArticleChoice {
    ArticleChoice ALL = (article, at) -> true;

    /** @param at when the newest enrichment was */
    boolean takes(EnrichedArticle article, Instant at);

    default ArticleChoice and(ArticleChoice other) {
        return (article, at) -> takes(article, at) && other.takes(article, at);
    }

    static ArticleChoice since(Instant time) {
        return (article, at) -> !at.isBefore(time);
    }

    /** Articles by any URL under which they were met. */
    final class Met implements ArticleChoice {
        private final List<String> urls;
        private final Set<String> missing;

        Met(List<String> urls) {
            this.urls = List.copyOf(urls);
            this.missing = new LinkedHashSet<>(urls);
        }

        @Override
        public boolean takes(EnrichedArticle article, Instant at) {
            var a = article.article();
            var own = Stream.concat(Stream.of(a.url(), a.canonicalUrl()), a.aliases().stream())
                    .map(Met::spelt)
                    .collect(Collectors.toSet());
            var meant = urls.stream().filter(url -> own.contains(spelt(url))).toList();
            missing.removeAll(meant);
            return !meant.isEmpty();
        }

        /** Without its scheme: a URL is the same under http and https. */
        private static String spelt(String url) {
            return NormalizedUrl.tryOf(url)
                    .map(NormalizedUrl::value)
                    .orElse(url)
                    .replaceFirst("^[a-z]+://", "");
        }

        /** Those under which no article was met so far. */
        Set<String> missing() {
            return missing;
        }
    }

    /**
     * Articles in which someone speaks: by id, by name, or as an entry of the directory by any of its names, so that the
     * articles from before the entry come back too.
     */
    static ArticleChoice speaker(String given, Collection<DirectoryEntry> directory) {
        var ids = new HashSet<String>(Set.of(given));
        var keys = new HashSet<String>(Set.of(NameKey.of(given)));
        for (var entry : directory) {
            var names = Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                    .map(NameKey::of)
                    .toList();
            if (entry.id().equals(given) || names.contains(NameKey.of(given))) {
                ids.add(entry.id());
                keys.addAll(names);
            }
        }
        keys.remove("");
        return (article, at) -> article.speakers().stream()
                .anyMatch(speaker -> ids.contains(speaker.id()) || isCalled(speaker, article, keys));
    }

    private static boolean isCalled(Speaker speaker, EnrichedArticle article, Set<String> keys) {
        return keys.contains(NameKey.of(speaker.name()))
                || speaker.mentions().stream()
                        .map((Span mention) -> mention.in(article.article().text()))
                        .anyMatch(mention -> keys.contains(NameKey.of(mention)));
    }
}
