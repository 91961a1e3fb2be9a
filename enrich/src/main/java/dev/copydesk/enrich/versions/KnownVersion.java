package dev.copydesk.enrich.versions;

import dev.copydesk.events.Article;
import dev.copydesk.events.Changes;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an article that was published, as far as the next one needs to know it.
 *
 * @param contentHash the article's
 * @param headline the article's
 * @param textHash a hash of its text alone
 * @param quoteIds its quotes
 * @param revision the version's, absent the first time
 * @param enrichment a hash of all that was made of the version, its revision apart; absent where an earlier release wrote it
 * @param before the version before this one
 * @param asOf when what it says was last fetched, or taken back; absent where an earlier release wrote it
 */
public record KnownVersion(
        int version,
        Status status,
        String contentHash,
        String headline,
        String textHash,
        List<String> quoteIds,
        @Nullable Integer revision,
        @Nullable String enrichment,
        @Nullable Facts before,
        @Nullable Instant asOf) {
    public KnownVersion {
        quoteIds = List.copyOf(quoteIds);
    }

    /** What {@link Changes} compares. */
    public record Facts(String headline, String textHash, List<String> quoteIds) {
        public Facts {
            quoteIds = List.copyOf(quoteIds);
        }

        static Facts of(EnrichedArticle enriched) {
            return new Facts(
                    enriched.article().headline(),
                    ContentHash.of("", null, enriched.article().text()),
                    enriched.quotes().stream().map(Quote::id).toList());
        }

        Changes changesTo(EnrichedArticle enriched) {
            var next = of(enriched);
            var here = new TreeSet<>(quoteIds);
            var there = new TreeSet<>(next.quoteIds);
            return new Changes(
                    !headline.equals(next.headline),
                    !textHash.equals(next.textHash),
                    without(there, here),
                    without(here, there));
        }

        private static List<String> without(Set<String> ids, Set<String> others) {
            return ids.stream().filter(id -> !others.contains(id)).toList();
        }
    }

    /**
     * When an article was fetched, as far as can be known: no later than its record was written, whatever it says, so that a
     * clock that is ahead shuts out nothing.
     *
     * @param timestamp of the article's record, in milliseconds since 1970
     */
    public static Instant asOf(Article article, long timestamp) {
        var written = Instant.ofEpochMilli(timestamp);
        var fetchedAt = article.fetchedAt();
        boolean isWithdrawal = article.status() == Status.CANCELED;
        return isWithdrawal || fetchedAt == null || fetchedAt.isAfter(written) ? written : fetchedAt;
    }

    /** {@code enriched}, once it is published after {@code known}. */
    public static KnownVersion of(EnrichedArticle enriched, @Nullable KnownVersion known, @Nullable Instant asOf) {
        var facts = Facts.of(enriched);
        return new KnownVersion(
                enriched.version(),
                enriched.status(),
                enriched.article().contentHash(),
                facts.headline(),
                facts.textHash(),
                facts.quoteIds(),
                enriched.revision(),
                hash(enriched),
                known == null ? null : known.version == enriched.version() ? known.before : known.facts(),
                asOf);
    }

    /** Whether an article of this time is older than what is known. A retraction is never too old: it is a decision, no page. */
    public boolean isNewerThan(Article article, Instant time) {
        return article.status() != Status.CANCELED && asOf != null && time.isBefore(asOf);
    }

    /** The later of this time and the one that is known. */
    public Instant latest(Instant time) {
        return asOf != null && asOf.isAfter(time) ? asOf : time;
    }

    /** The same version, which still stood at {@code time}. */
    public KnownVersion stillAt(Instant time) {
        return new KnownVersion(
                version, status, contentHash, headline, textHash, quoteIds, revision, enrichment, before, latest(time));
    }

    /** Whether {@code article} says nothing that this version did not say. */
    boolean isUnchangedBy(Article article) {
        return status == article.status() && contentHash.equals(article.contentHash());
    }

    /** Whether this is all that was made of the version. */
    boolean isResult(EnrichedArticle again) {
        return hash(again).equals(enrichment);
    }

    int nextRevision() {
        return revision == null ? 2 : revision + 1;
    }

    Facts facts() {
        return new Facts(headline, textHash, quoteIds);
    }

    private static String hash(EnrichedArticle enriched) {
        return ContentHash.of("", null, Json.text(enriched.as(enriched.changes(), null)));
    }
}
