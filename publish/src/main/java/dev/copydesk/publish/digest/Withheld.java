package dev.copydesk.publish.digest;

import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a digest is smaller than usual. */
final class Withheld {
    /** From this share of link text on, and this number of links, a page is an index. */
    private static final double MOSTLY_LINKS = 0.5;

    private static final int FEWEST_LINKS = 10;

    /** From this number of posts on, a page is live. */
    static final int FEWEST_POSTS = 3;

    /** Fewer words hold no signal and five points that are shorter than they. */
    private static final int FEWEST_WORDS = 200;

    private static final Set<String> WRITABLE = Set.of("few-points", "no-signal", "language");

    private Withheld() {}

    /** What forbids a digest at once; null where there is something to digest. */
    static @Nullable String all(EnrichedArticle enriched) {
        var article = enriched.article();
        if (enriched.status() == Status.CANCELED) {
            return "canceled";
        }
        if (article.text().isBlank()) {
            return "no-text";
        }
        if (isIndex(article)) {
            return "index";
        }
        return Words.count(article.text()) < Signal.FEWEST_WORDS ? "too-short" : null;
    }

    /** What keeps the case from being chosen from the sentences of the text; null where nothing does. */
    static @Nullable String sentences(Body body, boolean entries) {
        if (body.article().article().posts().size() >= FEWEST_POSTS) {
            return "live";
        }
        if (entries) {
            return "list";
        }
        if (!body.lexicon().locale().equals(Locale.ROOT)) {
            return null;
        }
        return isPart(body.article().article()) ? "paywall" : "language";
    }

    /** What can be said of a digest that is made. */
    static @Nullable String part(Article article, boolean signal, int points) {
        if (isPart(article)) {
            return "paywall";
        }
        if (signal && points >= Case.FEWEST) {
            return null;
        }
        if (Words.count(article.text()) < FEWEST_WORDS) {
            return "too-short";
        }
        return signal ? "few-points" : "no-signal";
    }

    /** Whether a language model's text may fill what is missing: the article itself is all there and long enough. */
    static boolean isWritable(@Nullable String withheld) {
        return withheld == null || WRITABLE.contains(withheld);
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
