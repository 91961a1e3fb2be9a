package dev.copydesk.publish.digest;

import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Link;
import dev.copydesk.events.Status;
import dev.copydesk.events.Take;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Measures what the take says: voices, quotations, links, and what the page does not tell. */
final class Assessment {
    /** From this share of quotation on, the take mentions it. */
    private static final double MUCH_QUOTED = 0.25;

    private Assessment() {}

    static Take of(EnrichedArticle enriched) {
        var article = enriched.article();
        var voices = Voices.of(enriched);
        double share = quotedShare(enriched);
        var missing = missing(article, voices);
        var say = new Phrases(enriched.id());
        var sentences = new ArrayList<String>();
        if (enriched.status() == Status.CANCELED) {
            sentences.add(say.of("canceled"));
        } else if (article.text().isBlank()) {
            sentences.add(say.of("empty"));
        } else {
            voices(voices, say, sentences);
            if (share >= MUCH_QUOTED) {
                say.fact("share", Math.round(share * 100));
                sentences.add(say.of("share"));
            }
            links(article, say, sentences);
        }
        boolean date = missing.contains("date");
        boolean author = missing.contains("author");
        if (enriched.status() == Status.USABLE && (date || author)) {
            sentences.add(say.of("missing." + (date && author ? "both" : date ? "date" : "author")));
        }
        return new Take(
                String.join(" ", sentences),
                voices.bySpeaker().size(),
                voices.quotes(),
                Math.round(share * 1000) / 1000.0,
                missing);
    }

    private static void voices(Voices voices, Phrases say, List<String> sentences) {
        int speakers = voices.bySpeaker().size();
        boolean digits = voices.quotes() >= SMALL.size();
        say.fact("quotes", number(voices.quotes()));
        say.fact("voices", number(speakers));
        say.fact("unattributed", number(voices.unattributed()));
        if (speakers > 0) {
            say.fact("top", voices.bySpeaker().get(0).name());
            int most = voices.bySpeaker().get(0).quotes();
            say.fact("topQuotes", digits ? most : number(most));
        }
        var many = voices.quotes() == 1 ? "single" : "many";
        if (voices.quotes() == 0) {
            sentences.add(say.of("none"));
        } else if (speakers == 0) {
            sentences.add(say.of("unnamed." + many));
        } else {
            if (speakers == 1 && voices.unattributed() == 0) {
                sentences.add(say.of("one." + many));
            } else if (speakers == 1) {
                sentences.add(say.of("one.named"));
            } else {
                sentences.add(say.of("several." + (voices.dominated() ? "dominated" : voices.even() ? "even" : "led")));
            }
            if (voices.unattributed() > 0) {
                sentences.add(say.of("unattributed." + (voices.unattributed() == 1 ? "single" : "many")));
            }
        }
        if (!voices.silent().isEmpty()) {
            say.fact("silent", listed(voices.silent()));
            sentences.add(say.of("silent." + (voices.silent().size() == 1 ? "single" : "many")));
        }
        sentences.replaceAll(s -> ProseExcerpts.capitalised(s, Locale.ENGLISH));
    }

    private static void links(Article article, Phrases say, List<String> sentences) {
        int all = article.links().size();
        int on = (int) article.links().stream()
                .filter(link -> isOnSite(link, article.site()))
                .count();
        boolean digits = all >= SMALL.size();
        say.fact("links", digits ? all : number(all));
        say.fact("on", digits ? on : number(on));
        say.fact("off", digits ? all - on : number(all - on));
        var key = all == 0
                ? "none"
                : all == 1 ? (on == 1 ? "one.on" : "one.off") : on == 0 ? "off" : on == all ? "on" : "mixed";
        sentences.add(ProseExcerpts.capitalised(say.of("links." + key), Locale.ENGLISH));
    }

    private static boolean isOnSite(Link link, String site) {
        try {
            var host = URI.create(link.cleanUrl()).getHost();
            if (host == null) {
                return true;
            }
            var lower = host.toLowerCase(Locale.ROOT);
            return lower.equals(site) || lower.endsWith("." + site);
        } catch (IllegalArgumentException notAUrl) {
            return false;
        }
    }

    private static List<String> missing(Article article, Voices voices) {
        var missing = new ArrayList<String>();
        if (article.publishedAt() == null) {
            missing.add("date");
        }
        if (article.bylines().isEmpty()) {
            missing.add("author");
        }
        if (voices.bySpeaker().size() < 2) {
            missing.add("second-voice");
        }
        return missing;
    }

    /** The part of the text that stands in quotes, each place counted once. */
    private static double quotedShare(EnrichedArticle enriched) {
        var text = enriched.article().text();
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return 0;
        }
        var quoted = new BitSet(length);
        for (var quote : enriched.quotes()) {
            for (var span : quote.spans()) {
                quoted.set(Math.min(span.start(), length), Math.min(span.end(), length));
            }
        }
        return (double) quoted.cardinality() / length;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static String number(int n) {
        return n < SMALL.size() ? SMALL.get(n) : Integer.toString(n);
    }
}
