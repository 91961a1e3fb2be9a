package dev.copydesk.publish.digest;

import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import dev.copydesk.publish.take.LivePages;
import dev.copydesk.publish.take.WithheldReason;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a digest is smaller than usual. */
final class WithheldRules {
    /** From this share of link text on, and this number of links, a page is an index. */
    private static final double MOSTLY_LINKS = 0.5;

    private static final int FEWEST_LINKS = 10;

    /** Fewer words hold no signal and five points that are shorter than they. */
    private static final int FEWEST_WORDS = 200;

    private WithheldRules() {}

    /** What forbids a digest at once; null where there is something to digest. */
    static @Nullable WithheldReason all(EnrichedArticle enriched) {
        var article = enriched.article();
        if (enriched.status() == Status.CANCELED) {
            return WithheldReason.CANCELED;
        }
        if (article.text().isBlank()) {
            return WithheldReason.NO_TEXT;
        }
        if (isIndex(article)) {
            return WithheldReason.INDEX;
        }
        return DigestWords.count(article.text()) < SignalSentences.FEWEST_WORDS ? WithheldReason.TOO_SHORT : null;
    }

    /** What keeps the case from being chosen from the sentences of the text; null where nothing does. */
    static @Nullable WithheldReason sentences(DigestBody body, boolean entries) {
        if (LivePages.isLive(body.article().article())) {
            return WithheldReason.LIVE;
        }
        if (entries) {
            return WithheldReason.LIST;
        }
        if (!body.lexicon().locale().equals(Locale.ROOT)) {
            return null;
        }
        return isPart(body.article().article()) ? WithheldReason.PAYWALL : WithheldReason.LANGUAGE;
    }

    /** What can be said of a digest that is made. */
    static @Nullable WithheldReason part(Article article, boolean signal, int points) {
        if (isPart(article)) {
            return WithheldReason.PAYWALL;
        }
        if (signal && points >= CasePoints.FEWEST) {
            return null;
        }
        if (DigestWords.count(article.text()) < FEWEST_WORDS) {
            return WithheldReason.TOO_SHORT;
        }
        return signal ? WithheldReason.FEW_POINTS : WithheldReason.NO_SIGNAL;
    }

    /** Whether a language model's text may fill what is missing: the article itself is all there and long enough. */
    static boolean isWritable(@Nullable WithheldReason withheld) {
        return withheld == null || withheld.isWritable();
    }

    private static boolean isPart(Article article) {
        return article.access() != null && Boolean.TRUE.equals(article.access().partial());
    }

    private static boolean isIndex(Article article) {
        var linked = new BitSet();
        article.links().forEach(link -> linked.set(link.start(), link.end()));
        int length = article.text().codePointCount(0, article.text().length());
        return article.links().size() >= FEWEST_LINKS && linked.cardinality() >= MOSTLY_LINKS * length;
    }
}
