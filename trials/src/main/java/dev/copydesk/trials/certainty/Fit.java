package dev.copydesk.trials.certainty;

import dev.copydesk.enrich.quotes.certainty.CertaintyModel;
import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.enrich.regression.LogisticRegression;
import dev.copydesk.events.SpeakerDoubt;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits the weights of the signs to examples. */
final class Fit {
    /** A sign of fewer examples tells nothing. */
    private static final int FEWEST = 12;

    private Fit() {}

    static CertaintyModel of(List<Example> examples, double threshold) {
        var columns = columns(examples);
        int width = columns.size();
        var signs = new float[examples.size() * width];
        var right = new boolean[examples.size()];
        for (int i = 0; i < examples.size(); i++) {
            right[i] = examples.get(i).right();
            for (var sign : examples.get(i).signs()) {
                var column = columns.get(sign.key());
                if (column != null) {
                    signs[i * width + column] += (float) sign.value();
                }
            }
        }
        var fitted = LogisticRegression.fit(signs, width, right);
        var weights = new HashMap<String, Double>();
        columns.forEach((key, column) -> weights.put(key, rounded(fitted[column + 1])));
        return new CertaintyModel(rounded(fitted[0]), weights, typical(examples, weights), threshold);
    }

    private static Map<String, Integer> columns(List<Example> examples) {
        var counts = new TreeMap<String, Integer>();
        for (var example : examples) {
            example.signs().stream().map(Sign::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        var columns = new TreeMap<String, Integer>();
        counts.forEach((key, count) -> {
            if (count >= FEWEST) {
                columns.put(key, columns.size());
            }
        });
        return columns;
    }

    private static Map<SpeakerDoubt, Double> typical(List<Example> examples, Map<String, Double> weights) {
        var typical = new EnumMap<SpeakerDoubt, Double>(SpeakerDoubt.class);
        for (var example : examples) {
            for (var sign : example.signs()) {
                double part = weights.getOrDefault(sign.key(), 0.0) * sign.value();
                typical.merge(sign.about(), part / examples.size(), Double::sum);
            }
        }
        typical.replaceAll((doubt, mean) -> rounded(mean));
        return typical;
    }

    private static double rounded(double x) {
        return Math.round(x * 1000) / 1000.0;
    }
}
