package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signal: a few sentences that stand for the article, in its order. */
record Signal(List<Excerpt> excerpts) {
    static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 120;

    /** How much of a sentence another may say again. */
    private static final double REPEATED = 0.7;

    // found by trying on news and agency posts with summaries of their own (CNN/DailyMail, digital.gov): ROUGE-1
    /** What the first place is worth over centrality; the place numbered {@link #HALF_WAY} is worth half of it. */
    private static final double POSITION = 2;

    private static final double HALF_WAY = 2;
    private static final double HEADLINE = 0.8;
    private static final double LEANING = 0.2;

    /** The best sentences that stand alone, or after a sentence that is chosen too. */
    static Signal of(Body body, List<Excerpt> candidates) {
        var ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Excerpt e) -> -score(body, e))
                        .thenComparing(Excerpt::sentence))
                .toList();
        var chosen = new TreeMap<Integer, Excerpt>();
        int words = 0;
        while (words < FEWEST_WORDS) {
            Excerpt next = best(body, ranked, chosen, MOST_WORDS - words);
            if (next == null) {
                break;
            }
            chosen.put(next.sentence(), next);
            words += next.words();
        }
        return new Signal(List.copyOf(chosen.values()));
    }

    private static @Nullable Excerpt best(Body body, List<Excerpt> ranked, Map<Integer, Excerpt> chosen, int room) {
        for (var excerpt : ranked) {
            boolean stands = !excerpt.leaning() || prepared(body, chosen.get(excerpt.sentence() - 1), excerpt);
            if (stands
                    && excerpt.words() <= room
                    && !chosen.containsKey(excerpt.sentence())
                    && chosen.values().stream()
                            .noneMatch(c -> body.topic().overlap(c.terms(), excerpt.terms()) > REPEATED)) {
                return excerpt;
            }
        }
        return null;
    }

    private static boolean prepared(Body body, @Nullable Excerpt before, Excerpt excerpt) {
        return before != null
                && body.sentences().get(before.sentence()).block()
                        == body.sentences().get(excerpt.sentence()).block()
                && new Openings(body.lexicon()).prepares(before.text(), excerpt.text());
    }

    private static double score(Body body, Excerpt excerpt) {
        return body.topic().centrality(excerpt.terms())
                + POSITION / (1 + (double) excerpt.sentence() / HALF_WAY)
                + HEADLINE * body.topic().headline(excerpt.terms())
                - (excerpt.leaning() ? LEANING : 0);
    }

    int words() {
        return excerpts.stream().mapToInt(Excerpt::words).sum();
    }

    @Nullable
    Statement statement() {
        if (excerpts.isEmpty()) {
            return null;
        }
        List<Span> evidence = excerpts.stream().map(Excerpt::evidence).toList();
        return new Statement(excerpts.stream().map(Excerpt::text).collect(Collectors.joining(" ")), evidence);
    }
}
