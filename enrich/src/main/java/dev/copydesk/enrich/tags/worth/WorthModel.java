package dev.copydesk.enrich.tags.worth;

import dev.copydesk.enrich.regression.LogisticRegression;
import dev.copydesk.language.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely an editor sets a tag: a logistic regression on its signs, with the weights of a table.
 *
 * @param weights by {@link WorthSign#name()}; a sign that has none weighs nothing
 */
public record WorthModel(double intercept, Map<String, Double> weights) {
    private static final String INTERCEPT = "intercept";
    private static final double THOUSANDTHS = 1000;

    public WorthModel {
        weights = Map.copyOf(weights);
    }

    /** The one that the product comes with. */
    public static WorthModel standard() {
        return Standard.MODEL;
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final WorthModel MODEL = read(ResourceLines.of(WorthModel.class, "weights.txt"));
    }

    /** @param lines {@code name = number} each; what the page's own keywords weigh comes from a table of its own */
    public static WorthModel read(List<String> lines) {
        var weights = new HashMap<String, Double>();
        addTo(weights, ResourceLines.of(WorthModel.class, "publisher-weights.txt"));
        addTo(weights, lines);
        var intercept = weights.remove(INTERCEPT);
        if (intercept == null) {
            throw new IllegalStateException("the table of weights has no " + INTERCEPT);
        }
        return new WorthModel(intercept, weights);
    }

    private static void addTo(Map<String, Double> weights, List<String> lines) {
        ResourceLines.pairs(lines).forEach((name, weight) -> weights.put(name, Double.valueOf(weight)));
    }

    /** From 0 to 1, in thousandths. */
    public double likelihood(List<WorthSign> signs) {
        double sum = intercept;
        for (var sign : signs) {
            sum += weights.getOrDefault(sign.name(), 0.0) * sign.value();
        }
        return Math.round(THOUSANDTHS * LogisticRegression.logistic(sum)) / THOUSANDTHS;
    }
}
