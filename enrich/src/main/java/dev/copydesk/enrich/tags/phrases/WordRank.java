package dev.copydesk.enrich.tags.phrases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each word of a text matters: PageRank on the graph of words that stand near each other, where a reader who jumps
 * lands on words by how early and how often they stand (PositionRank, Florescu and Caragea 2017).
 */
final class WordRank {
    private static final int WINDOW = 6;
    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 40;

    /** What the words of the headline weigh together, were each word of the text one of them. */
    private static final double HEADLINE = 2;

    private static final int MOST_WORDS = 6_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] ranks;

    /**
     * @param sequence the words of the text that count, in its order
     * @param headline the words of its headline
     */
    WordRank(List<String> sequence, Set<String> headline) {
        var words = sequence.subList(0, Math.min(sequence.size(), MOST_WORDS));
        words.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        int n = numbers.size();
        var near = new HashMap<Long, Integer>();
        var bias = new double[n];
        for (int i = 0; i < words.size(); i++) {
            int a = number(words.get(i));
            bias[a] += 1.0 / (i + 1);
            if (headline.contains(words.get(i))) {
                bias[a] += HEADLINE / words.size();
            }
            for (int j = i + 1; j < Math.min(words.size(), i + WINDOW); j++) {
                int b = number(words.get(j));
                if (a != b) {
                    near.merge(((long) Math.min(a, b) << 32) | Math.max(a, b), 1, Integer::sum);
                }
            }
        }
        ranks = rank(n, near, normalised(bias));
    }

    private int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    private static double[] rank(int n, Map<Long, Integer> near, double[] bias) {
        var pairs = near.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        var weights = new double[n];
        for (long pair : pairs) {
            int weight = near.getOrDefault(pair, 0);
            weights[(int) (pair >> 32)] += weight;
            weights[(int) pair] += weight;
        }
        var ranks = bias.clone();
        for (int round = 0; round < ROUNDS; round++) {
            var next = new double[n];
            for (long pair : pairs) {
                int a = (int) (pair >> 32);
                int b = (int) pair;
                int weight = near.getOrDefault(pair, 0);
                next[a] += ranks[b] * weight / weights[b];
                next[b] += ranks[a] * weight / weights[a];
            }
            for (int i = 0; i < n; i++) {
                next[i] = (1 - DAMPING) * bias[i] + DAMPING * next[i];
            }
            ranks = next;
        }
        return ranks;
    }

    private static double[] normalised(double[] values) {
        double sum = Arrays.stream(values).sum();
        return sum == 0 ? values : Arrays.stream(values).map(v -> v / sum).toArray();
    }

    /** The rank of a word; all ranks together are about 1. */
    double of(String word) {
        int number = number(word);
        return number < 0 ? 0 : ranks[number];
    }
}
