package dev.copydesk.trials.digests;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How far up a ranking has the sentences that tell what matters. */
final class RankingQuality {
    private RankingQuality() {}

    /**
     * The average precision of an article's sentences in the order of their likelihood; not a number where none tells.
     *
     * @param weights the intercept, then one for each sign
     */
    static double of(ToldArticle article, double[] weights) {
        var order = IntStream.range(0, article.sentences().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -sum(article.sentences().get(i).signs(), weights)))
                .toList();
        double precision = 0;
        int hits = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            if (article.tells().contains(order.get(rank))) {
                hits++;
                precision += (double) hits / (rank + 1);
            }
        }
        return precision / hits;
    }

    private static double sum(List<Double> signs, double[] weights) {
        double sum = weights[0];
        for (int i = 0; i < signs.size(); i++) {
            sum += signs.get(i) * weights[i + 1];
        }
        return sum;
    }
}
