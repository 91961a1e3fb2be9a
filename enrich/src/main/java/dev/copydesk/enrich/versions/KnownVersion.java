package dev.copydesk.enrich.versions;

import dev.copydesk.events.Article;
import dev.copydesk.events.Changes;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Status;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The newest version of an article that was published, as far as the next one needs to know it.
 *
 * @param contentHash the article's
 * @param headline the article's
 * @param textHash a hash of its text alone
 * @param quoteIds its quotes
 */
public record KnownVersion(
        int version, Status status, String contentHash, String headline, String textHash, List<String> quoteIds) {
    public KnownVersion {
        quoteIds = List.copyOf(quoteIds);
    }

    public static KnownVersion of(EnrichedArticle enriched) {
        var article = enriched.article();
        return new KnownVersion(
                enriched.version(),
                enriched.status(),
                article.contentHash(),
                article.headline(),
                textHash(article),
                enriched.quotes().stream().map(Quote::id).toList());
    }

    /** Whether {@code article} says nothing that this version did not say. */
    public boolean isUnchangedBy(Article article) {
        return status == article.status() && contentHash.equals(article.contentHash());
    }

    /** What {@code next} changes. */
    public Changes changesTo(EnrichedArticle next) {
        var before = new TreeSet<>(quoteIds);
        var after = new TreeSet<>(next.quotes().stream().map(Quote::id).toList());
        return new Changes(
                !headline.equals(next.article().headline()),
                !textHash.equals(textHash(next.article())),
                without(after, before),
                without(before, after));
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private static String textHash(Article article) {
        return ContentHash.of("", null, article.text());
    }
}
