package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.learned.TaggedArchive.ArchiveLabel;
import dev.copydesk.events.TagModel.LearnedLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The heaviest weights of a label, in whole units. What the others would have added is made good by a factor and a base,
 * fitted on the archive; without that a third of the labels would seem too unlikely.
 *
 * @param terms ascending
 * @param units of each, -127 to 127, none of them 0
 */
record ShortenedWeights(List<Integer> terms, List<Integer> units, double unit) {
    private static final int MOST_UNITS = 127;

    static ShortenedWeights of(double[] weights, int most) {
        double heaviest = 0;
        for (double weight : weights) {
            heaviest = Math.max(heaviest, Math.abs(weight));
        }
        double unit = heaviest == 0 ? 1 : heaviest / MOST_UNITS;
        var terms = IntStream.range(0, weights.length)
                .filter(term -> Math.round(weights[term] / unit) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer term) -> -Math.abs(weights[term]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .sorted()
                .toList();
        return new ShortenedWeights(
                terms,
                terms.stream()
                        .map(term -> (int) Math.round(weights[term] / unit))
                        .toList(),
                unit);
    }

    /**
     * The label, scoring the archive as nearly as all its weights do.
     *
     * @param kept the terms of all labels; {@code shortVectors} has these alone, by their place here
     */
    LearnedLabel fitted(
            ArchiveLabel label,
            double mean,
            double[] weights,
            List<TermVector> vectors,
            List<Integer> kept,
            List<TermVector> shortVectors) {
        var steps = new ArrayList<Integer>();
        var few = new double[kept.size()];
        int last = 0;
        int place = 0;
        for (int i = 0; i < terms.size(); i++) {
            while (!kept.get(place).equals(terms.get(i))) {
                place++;
            }
            steps.add(place - last);
            last = place;
            few[place] = units.get(i) * unit;
        }
        int n = vectors.size();
        var full = vectors.stream().mapToDouble(vector -> vector.dot(weights)).toArray();
        var brief = shortVectors.stream().mapToDouble(vector -> vector.dot(few)).toArray();
        double fullMean = IntStream.range(0, n).mapToDouble(i -> full[i]).sum() / n;
        double briefMean = IntStream.range(0, n).mapToDouble(i -> brief[i]).sum() / n;
        double together = 0;
        double alone = 0;
        for (int i = 0; i < n; i++) {
            together += (full[i] - fullMean) * (brief[i] - briefMean);
            alone += (brief[i] - briefMean) * (brief[i] - briefMean);
        }
        double factor = alone == 0 ? 1 : together / alone;
        return new LearnedLabel(
                label.label(),
                label.examples().size(),
                RoundedNumber.of(mean + fullMean - factor * briefMean),
                RoundedNumber.of(factor * unit),
                steps,
                units);
    }
}
