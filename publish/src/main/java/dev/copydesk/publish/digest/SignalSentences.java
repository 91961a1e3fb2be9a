package dev.copydesk.publish.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signal: the few of the article's first sentences that together say most of it, in its order. */
record SignalSentences(List<DigestExcerpt> excerpts) {
    /** Fewer words are no signal. */
    static final int FEWEST_WORDS = 60;

    /** From this length on, an article has enough for a signal of usual length. */
    private static final int LONG_ARTICLE = 300;

    private static final int USUAL_WORDS = 85;
    private static final int MOST_WORDS = 110;

    /** What a sentence adds that likely tells what matters most. */
    private static final double LEADING = 0.07;

    /** What a sentence loses that names a day whose date is not sure. */
    private static final double UNDATED = 0.5;

    /** How many sentences stand for choice: the first that can stand in a digest. */
    private static final int CANDIDATES = 15;

    private static final int MOST_SENTENCES = 5;

    /** What a word that a summary is expected to have adds to a signal’s worth; by cross-validation. */
    static final double LIKELY_WORD = 0.01;

    /** How much of a sentence another may say again. */
    private static final double REPEATED = 0.7;

    /** The same, of all its terms. */
    private static final double SAID_TWICE = 0.6;

    static SignalSentences of(DigestBody body, List<DigestExcerpt> candidates, FactLikelihood likelihood) {
        var pool = candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
        var choice = new Choice(body, pool, likelihood);
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
        return !excerpt.conceding() && (!excerpt.leaning() || prepared(body, before, excerpt));
    }

    private static boolean repeats(DigestBody body, DigestExcerpt a, DigestExcerpt b) {
        return body.topic().overlap(a.terms(), b.terms()) > REPEATED || a.common(b) > SAID_TWICE;
    }

    private static boolean prepared(DigestBody body, @Nullable DigestExcerpt before, DigestExcerpt excerpt) {
        return before != null
                && excerpt.behind() != null
                && before.first() == excerpt.first() - 1
                && body.sentences().get(before.first()).block()
                        >= body.sentences().get(excerpt.first()).block() - 1
                && new SentenceOpenings(body.lexicon()).prepares(before.text(), excerpt.text());
    }

    /** Goes through the sets of sentences that are neither too short nor too long and keeps the one of most worth. */
    private static final class Choice {
        private final List<DigestExcerpt> pool;
        private final TermCoverage coverage;
        private final LikelyWords likely;
        private final double[] merits;
        private final double[] leading;
        private final int fewest;
        private final Set<String> headline;
        private final List<Integer> chosen = new ArrayList<>();
        private final boolean[][] fits;

        /** Whether the sentence of a number is understood after the one before it in the pool. */
        private final boolean[] prepared;

        private double most = Double.NEGATIVE_INFINITY;
        private @Nullable List<DigestExcerpt> best;

        Choice(DigestBody body, List<DigestExcerpt> pool, FactLikelihood likelihood) {
            this.pool = pool;
            this.coverage = new TermCoverage(body, pool);
            this.likely = new LikelyWords(body, pool);
            this.headline = body.topic().headline();
            this.fewest = DigestWords.count(body.text()) < LONG_ARTICLE ? FEWEST_WORDS : USUAL_WORDS;
            this.leading = pool.stream()
                    .mapToDouble(e -> likelihood.leading(e.first()))
                    .toArray();
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
            boolean next = !chosen.isEmpty() && chosen.get(chosen.size() - 1) == number - 1 && prepared[number];
            var excerpt = pool.get(number);
            return !excerpt.conceding() && (next || (!excerpt.leaning() && isSaid(excerpt)));
        }

        private boolean isSaid(DigestExcerpt excerpt) {
            return excerpt.needs().stream()
                    .allMatch(term -> headline.contains(term)
                            || chosen.stream().anyMatch(n -> pool.get(n).terms().contains(term)));
        }

        void extend(int from, int words) {
            if (words >= fewest) {
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
            double told = 0;
            int left = FEWEST_WORDS;
            var read = new int[chosen.size()];
            for (int i = 0; i < read.length; i++) {
                read[i] = Math.min(left, pool.get(chosen.get(i)).words());
                merit += merits[chosen.get(i)] * read[i];
                left -= read[i];
                told += leading[chosen.get(i)] - (pool.get(chosen.get(i)).dated() ? 0 : UNDATED);
            }
            return merit / FEWEST_WORDS
                    + coverage.of(chosen, read, FEWEST_WORDS)
                    + LIKELY_WORD * likely.expected(chosen, read)
                    + LEADING * told;
        }
    }

    int words() {
        return excerpts.stream().mapToInt(DigestExcerpt::words).sum();
    }

    /** The sentences of all; one that follows the one before in the article keeps its connective. */
    List<Wording> sentences() {
        var sentences = new ArrayList<Wording>();
        int last = -2;
        for (var excerpt : excerpts) {
            var behind = excerpt.behind();
            sentences.addAll(behind != null && excerpt.first() == last + 1 ? List.of(behind) : excerpt.sentences());
            last = excerpt.last();
        }
        return sentences;
    }
}
