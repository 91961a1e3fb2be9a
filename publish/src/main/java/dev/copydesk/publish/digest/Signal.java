package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signal: a few sentences that stand for the article, in its order. */
record Signal(List<Excerpt> excerpts) {
    static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 120;

    /** How much of a sentence another may say again. */
    private static final double REPEATED = 0.6;

    /** Chooses among the sentences that stand alone; where those do not fill it, also those that stand after their predecessor. */
    static Signal of(Body body, List<Excerpt> candidates) {
        var ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Excerpt e) -> -score(body, e))
                        .thenComparing(Excerpt::sentence))
                .toList();
        var chosen = new ArrayList<Excerpt>();
        fill(body, chosen, ranked.stream().filter(e -> !e.leaning()).toList());
        int before = -1;
        while (words(chosen) < FEWEST_WORDS && before != chosen.size()) {
            before = chosen.size();
            fill(
                    body,
                    chosen,
                    ranked.stream()
                            .filter(e -> e.leaning() && follows(chosen, e))
                            .toList());
        }
        chosen.sort(Comparator.comparingInt(Excerpt::sentence));
        return new Signal(List.copyOf(chosen));
    }

    private static void fill(Body body, List<Excerpt> chosen, List<Excerpt> ranked) {
        for (var excerpt : ranked) {
            int words = words(chosen);
            if (words >= FEWEST_WORDS) {
                return;
            }
            boolean fits = words + excerpt.words() <= MOST_WORDS;
            boolean says = chosen.stream()
                    .noneMatch(c -> c.sentence() == excerpt.sentence()
                            || body.topic().overlap(c.terms(), excerpt.terms()) > REPEATED);
            if (fits && says) {
                chosen.add(excerpt);
            }
        }
    }

    private static boolean follows(List<Excerpt> chosen, Excerpt excerpt) {
        return chosen.stream().anyMatch(c -> c.sentence() == excerpt.sentence() - 1);
    }

    private static double score(Body body, Excerpt excerpt) {
        return Weights.LIVE.signal(body, excerpt);
    }

    private static int words(List<Excerpt> excerpts) {
        return excerpts.stream().mapToInt(Excerpt::words).sum();
    }

    int words() {
        return words(excerpts);
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
