package dev.copydesk.trials.tags;

import dev.copydesk.enrich.regression.LogisticRegression;
import dev.copydesk.enrich.tags.Tagger;
import dev.copydesk.enrich.tags.worth.TagSigns;
import dev.copydesk.enrich.tags.worth.WorthModel;
import dev.copydesk.enrich.tags.worth.WorthSign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** Fits the weights of the signs of tags to what editors set. */
final class WorthFit {
    /** A sign of fewer candidates tells nothing. */
    private static final int FEWEST = 20;

    /** Of 1 to 100, that which does best on articles left out. */
    private static final double PENALTY = 20;

    private record Example(List<WorthSign> signs, boolean right) {}

    private WorthFit() {}

    static WorthModel of(List<EditorsArticle> articles, Tagger tagger) {
        var examples = new ArrayList<Example>();
        for (var article : articles) {
            var found = tagger.found(article.article());
            var signs = new TagSigns(article.article(), found);
            found.forEach(
                    tag -> examples.add(new Example(signs.of(tag), SameTag.isAmong(tag.label(), article.labels()))));
        }
        return of(examples);
    }

    private static WorthModel of(List<Example> examples) {
        var counts = new TreeMap<String, Integer>();
        examples.forEach(e -> e.signs().forEach(sign -> counts.merge(sign.name(), 1, Integer::sum)));
        var columns = new TreeMap<String, Integer>();
        counts.forEach((name, count) -> {
            if (count >= FEWEST) {
                columns.put(name, columns.size());
            }
        });
        int width = columns.size();
        var signs = new float[examples.size() * width];
        var right = new boolean[examples.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = examples.get(i).right();
            for (var sign : examples.get(i).signs()) {
                var column = columns.get(sign.name());
                if (column != null) {
                    signs[i * width + column] = (float) sign.value();
                }
            }
        }
        var fitted = LogisticRegression.fit(signs, width, right, PENALTY);
        var weights = new HashMap<String, Double>();
        columns.forEach((name, column) -> weights.put(name, rounded(fitted[column + 1])));
        return new WorthModel(rounded(fitted[0]), weights);
    }

    private static double rounded(double x) {
        return Math.round(x * 1000) / 1000.0;
    }
}
