package dev.copydesk.enrich.tags.learned;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which labels a document gets: as many of the likeliest as promise the best F1. */
final class LabelChoice {
    private static final int MOST = 5;

    /** A label less likely than this is wrong too often to print. */
    private static final double LEAST = 0.1;

    private LabelChoice() {}

    /** The numbers of the labels, the likeliest first. */
    static List<Integer> of(double[] likely) {
        var order = IntStream.range(0, likely.length)
                .filter(label -> likely[label] >= LEAST)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer label) -> -likely[label])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        double expected = Math.max(
                1, IntStream.range(0, likely.length).mapToDouble(i -> likely[i]).sum());
        int best = 0;
        double bestF1 = 0;
        double right = 0;
        for (int k = 1; k <= order.size(); k++) {
            right += likely[order.get(k - 1)];
            double f1 = 2 * right / (k + expected);
            if (f1 > bestF1) {
                best = k;
                bestF1 = f1;
            }
        }
        return order.subList(0, best);
    }
}
