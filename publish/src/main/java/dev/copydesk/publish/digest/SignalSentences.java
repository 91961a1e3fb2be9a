package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signal: the few of the article's first sentences that together say most of it, in its order. */
record SignalSentences(List<DigestExcerpt> excerpts) {
    static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 110;

    /** How many sentences stand for choice: the first that can stand in a digest. */
    private static final int CANDIDATES = 15;

    private static final int MOST_SENTENCES = 5;

    /** What a word that a summary is expected to have adds to a signal’s worth; by cross-validation. */
    static final double LIKELY_WORD = 0.0053;

    /** How much of a sentence another may say again. */
    private static final double REPEATED = 0.7;

    static SignalSentences of(DigestBody body, List<DigestExcerpt> candidates) {
        var pool = candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
        var choice = new Choice(body, pool);
        choice.extend(0, 0);
        return new SignalSentences(choice.best != null ? choice.best : filled(body, candidates));
    }

    /** Where no few sentences have the words of a signal: as many as it takes, from the first on. */
    private static List<DigestExcerpt> filled(DigestBody body, List<DigestExcerpt> candidates) {
        var chosen = new ArrayList<DigestExcerpt>();
        int words = 0;
        for (var excerpt : candidates) {
            if (words < FEWEST_WORDS
                    && words + excerpt.words() <= MOST_WORDS
                    && stands(body, chosen, excerpt)
                    && chosen.stream().noneMatch(c -> repeats(body, c, excerpt))) {
                chosen.add(excerpt);
                words += excerpt.words();
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean stands(DigestBody body, List<DigestExcerpt> chosen, DigestExcerpt excerpt) {
        var before = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
        return !excerpt.leaning() || prepared(body, before, excerpt);
    }

    private static boolean repeats(DigestBody body, DigestExcerpt a, DigestExcerpt b) {
        return body.topic().overlap(a.terms(), b.terms()) > REPEATED;
    }

    private static boolean prepared(DigestBody body, @Nullable DigestExcerpt before, DigestExcerpt excerpt) {
        return before != null
                && before.sentence() == excerpt.sentence() - 1
                && body.sentences().get(before.sentence()).block()
                        == body.sentences().get(excerpt.sentence()).block()
                && new SentenceOpenings(body.lexicon()).prepares(before.text(), excerpt.text());
    }

    /** Goes through the sets of sentences that are neither too short nor too long and keeps the one of most worth. */
    private static final class Choice {
        private final List<DigestExcerpt> pool;
        private final TermCoverage coverage;
        private final LikelyWords likely;
        private final double[] merits;
        private final List<Integer> chosen = new ArrayList<>();
        private final boolean[][] fits;

        /** Whether the sentence of a number is understood after the one before it in the pool. */
        private final boolean[] prepared;

        private double most = Double.NEGATIVE_INFINITY;
        private @Nullable List<DigestExcerpt> best;

        Choice(DigestBody body, List<DigestExcerpt> pool) {
            this.pool = pool;
            this.coverage = new TermCoverage(body, pool);
            this.likely = new LikelyWords(body, pool);
            var merit = new SentenceMerits(body);
            this.merits = pool.stream().mapToDouble(merit::of).toArray();
            this.fits = new boolean[pool.size()][pool.size()];
            this.prepared = new boolean[pool.size()];
            for (int a = 0; a < pool.size(); a++) {
                prepared[a] = a > 0 && SignalSentences.prepared(body, pool.get(a - 1), pool.get(a));
                for (int b = a + 1; b < pool.size(); b++) {
                    fits[a][b] = !repeats(body, pool.get(a), pool.get(b));
                }
            }
        }

        /** Whether the sentence of a number may follow those that are chosen. */
        private boolean follows(int number) {
            for (int before : chosen) {
                if (!fits[before][number]) {
                    return false;
                }
            }
            boolean next = !chosen.isEmpty() && chosen.get(chosen.size() - 1) == number - 1;
            return !pool.get(number).leaning() || (next && prepared[number]);
        }

        void extend(int from, int words) {
            if (words >= FEWEST_WORDS) {
                double worth = worth();
                if (worth > most) {
                    most = worth;
                    best = chosen.stream().map(pool::get).toList();
                }
                return;
            }
            for (int i = from; i < pool.size() && chosen.size() < MOST_SENTENCES; i++) {
                int more = words + pool.get(i).words();
                if (more <= MOST_WORDS && follows(i)) {
                    chosen.add(i);
                    extend(i + 1, more);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }

        /** By the first words alone: many who read a signal read no further. */
        private double worth() {
            double merit = 0;
            int left = FEWEST_WORDS;
            var read = new int[chosen.size()];
            for (int i = 0; i < read.length; i++) {
                read[i] = Math.min(left, pool.get(chosen.get(i)).words());
                merit += merits[chosen.get(i)] * read[i];
                left -= read[i];
            }
            return merit / FEWEST_WORDS
                    + coverage.of(chosen, read, FEWEST_WORDS)
                    + LIKELY_WORD * likely.expected(chosen, read);
        }
    }

    int words() {
        return excerpts.stream().mapToInt(DigestExcerpt::words).sum();
    }

    @Nullable
    Statement statement(DigestBody body) {
        if (excerpts.isEmpty()) {
            return null;
        }
        List<Span> evidence =
                excerpts.stream().flatMap(e -> e.evidence().stream()).distinct().toList();
        var text = excerpts.stream().map(DigestExcerpt::text).collect(Collectors.joining(" "));
        return new Statement(text, evidence, body.quotesAt(evidence));
    }
}
