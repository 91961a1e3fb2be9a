package dev.copydesk.publish.digest;

import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The few quotes that a digest shows whole, with speakers who are certain. */
final class KeyQuotes {
    private static final int MOST = 5;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 90;
    private static final int MOST_LINKS = 10;

    /** From this length on, a longer quote is no better. */
    private static final int ENOUGH_WORDS = 20;

    /** How much of a quote another may say again. */
    private static final double REPEATED = 0.6;

    private KeyQuotes() {}

    static List<KeyQuote> of(DigestBody body) {
        Map<String, List<ProfileLink>> links = new TreeMap<>();
        for (Speaker speaker : body.article().speakers()) {
            links.put(speaker.id(), speaker.links().stream().limit(MOST_LINKS).toList());
        }
        record Ranked(Quote quote, List<String> terms, double score) {}
        var ranked = body.article().quotes().stream()
                .filter(KeyQuotes::fits)
                .map(q -> {
                    var terms = DigestWords.terms(q.text(), body.lexicon().stopWords());
                    return new Ranked(q, terms, score(body, q, terms));
                })
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.score())
                        .thenComparing(r -> r.quote().spans().get(0)))
                .toList();
        var chosen = new ArrayList<Ranked>();
        for (var candidate : ranked) {
            if (chosen.size() < MOST
                    && chosen.stream().noneMatch(c -> body.topic().overlap(c.terms(), candidate.terms()) > REPEATED)) {
                chosen.add(candidate);
            }
        }
        return chosen.stream()
                .map(Ranked::quote)
                .sorted(Comparator.comparing(q -> q.spans().get(0)))
                .map(q -> keyQuote(q, links))
                .toList();
    }

    private static boolean fits(Quote quote) {
        int words = DigestWords.count(quote.text());
        return quote.certainSpeaker() != null && words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    private static double score(DigestBody body, Quote quote, List<String> terms) {
        double length = Math.min(1, (double) DigestWords.count(quote.text()) / ENOUGH_WORDS);
        return body.topic().centrality(terms)
                + 0.3 * length
                + (quote.kind() == QuoteKind.DIRECT ? 0.2 : 0)
                + 0.1 * quote.confidence();
    }

    private static KeyQuote keyQuote(Quote quote, Map<String, List<ProfileLink>> links) {
        var speaker = quote.certainSpeaker();
        return new KeyQuote(
                quote.id(),
                quote.text(),
                quote.spans(),
                speaker == null ? null : speaker.id(),
                speaker == null ? null : speaker.name(),
                speaker == null ? List.of() : links.getOrDefault(speaker.id(), List.of()));
    }
}
