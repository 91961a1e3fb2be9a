package dev.copydesk.enrich.versions;

import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What an article on its way makes of the newest version that is known of it; nothing where it brings nothing new. */
public final class NextVersion {
    private NextVersion() {}

    /** An article that arrives: other content, or its retraction, is the next version. */
    public static Optional<EnrichedArticle> ofArrival(
            @Nullable KnownVersion known, Article article, BiFunction<Article, Integer, EnrichedArticle> enrichment) {
        if (known == null) {
            return article.status() == Status.CANCELED ? Optional.empty() : Optional.of(enrichment.apply(article, 1));
        }
        if (known.isUnchangedBy(article)) {
            return Optional.empty();
        }
        var next = enrichment.apply(article, known.version() + 1);
        return Optional.of(next.as(known.facts().changesTo(next), null));
    }

    /** An article that comes back: the version stays, and where the result is another one, it is its next revision. */
    public static Optional<EnrichedArticle> ofReplay(
            @Nullable KnownVersion known, Article article, BiFunction<Article, Integer, EnrichedArticle> enrichment) {
        if (known == null || article.status() == Status.CANCELED || !known.isUnchangedBy(article)) {
            return Optional.empty();
        }
        var plain = enrichment.apply(article, known.version());
        var before = known.before();
        var again = plain.as(before == null ? null : before.changesTo(plain), null);
        return known.isResult(again) ? Optional.empty() : Optional.of(again.as(again.changes(), known.nextRevision()));
    }
}
