package dev.copydesk.publish.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * What sentences say together of what an article says: each term once. Weights from the same regression as those of
 * {@link SentenceMerits}.
 */
final class TermCoverage {
    static final double EARLY_TERMS = 0.0345 * 5;
    static final double RECURRENT_TERMS = 0.155;
    static final double HEADLINE = 0.0114;

    /** A term that stands in as many sentences is what the article is about. */
    private static final int RECURRENT = 3;

    /** By this place a term that is met first there counts half. */
    private static final double HALF = 4;

    private final List<DigestExcerpt> pool;

    /** Of each sentence of the pool its terms, by their numbers. */
    private final List<int[]> terms;

    private final double[] early;
    private final boolean[] recurrent;
    private final boolean[] headline;
    private final double total;
    private final int headlineTerms;

    /** @param pool the sentences that stand for choice */
    TermCoverage(DigestBody body, List<DigestExcerpt> pool) {
        this.pool = pool;
        var first = new HashMap<String, Integer>();
        var earliness = new HashMap<String, Double>();
        var spread = new HashMap<String, Integer>();
        for (var sentence : body.sentences()) {
            for (var term : sentence.terms()) {
                int place = first.computeIfAbsent(term, t -> sentence.number());
                earliness.merge(term, 1 / (1 + place / HALF), Double::sum);
            }
            for (var term : new HashSet<>(sentence.terms())) {
                spread.merge(term, 1, Integer::sum);
            }
        }
        // in the order of the text: the same sum every time
        total = body.sentences().stream()
                .flatMap(s -> s.terms().stream())
                .mapToDouble(t -> 1 / (1 + first.getOrDefault(t, 0) / HALF))
                .reduce(0, Double::sum);
        var numbers = new HashMap<String, Integer>();
        terms = pool.stream()
                .map(e -> e.terms().stream()
                        .mapToInt(t -> numbers.computeIfAbsent(t, k -> numbers.size()))
                        .toArray())
                .toList();
        early = new double[numbers.size()];
        recurrent = new boolean[numbers.size()];
        headline = new boolean[numbers.size()];
        numbers.forEach((term, number) -> {
            early[number] = earliness.getOrDefault(term, 0.0);
            recurrent[number] = spread.getOrDefault(term, 0) >= RECURRENT;
            headline[number] = body.topic().headline().contains(term);
        });
        headlineTerms = body.topic().headline().size();
    }

    /**
     * @param chosen numbers of sentences in the pool
     * @param read how many words of each are read
     * @param words how many words are read at most
     */
    double of(List<Integer> chosen, int[] read, int words) {
        double covered = 0;
        int often = 0;
        int announced = 0;
        var met = new boolean[early.length];
        for (int i = 0; i < chosen.size(); i++) {
            var sentence = terms.get(chosen.get(i));
            int end = sentence.length * read[i] / pool.get(chosen.get(i)).words();
            for (int t = 0; t < end; t++) {
                int term = sentence[t];
                if (!met[term]) {
                    met[term] = true;
                    covered += early[term];
                    often += recurrent[term] ? 1 : 0;
                    announced += headline[term] ? 1 : 0;
                }
            }
        }
        return EARLY_TERMS * (total == 0 ? 0 : covered / total)
                + RECURRENT_TERMS * ((double) often / words)
                + HEADLINE * (headlineTerms == 0 ? 0 : (double) announced / headlineTerms);
    }
}
