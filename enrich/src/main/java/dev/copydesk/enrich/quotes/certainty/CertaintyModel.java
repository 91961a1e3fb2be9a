package dev.copydesk.enrich.quotes.certainty;

import dev.copydesk.events.SpeakerDoubt;
import dev.copydesk.language.ResourceLines;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The probability that an attribution is right: a logistic regression on its signs, with the weights of a table.
 *
 * @param weights by {@link Sign#key()}; a sign that has none weighs nothing
 * @param typical what the signs about each doubt add up to on average
 * @param threshold the least probability that makes an attribution certain
 */
public record CertaintyModel(
        double intercept, Map<String, Double> weights, Map<SpeakerDoubt, Double> typical, double threshold) {
    private static final String INTERCEPT = "intercept";
    private static final String TYPICAL = "typical ";
    private static final String THRESHOLD = "threshold";
    private static final double HUNDREDTHS = 100;

    public CertaintyModel {
        weights = Map.copyOf(weights);
        typical = Map.copyOf(typical);
    }

    /** The one that the product comes with. */
    public static CertaintyModel standard() {
        return Standard.MODEL;
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final CertaintyModel MODEL = read(ResourceLines.of(CertaintyModel.class, "weights.txt"));
    }

    /** @param lines {@code key = number} each */
    public static CertaintyModel read(List<String> lines) {
        var weights = new HashMap<String, Double>();
        var typical = new EnumMap<SpeakerDoubt, Double>(SpeakerDoubt.class);
        ResourceLines.pairs(lines).forEach((key, value) -> weights.put(key, Double.valueOf(value)));
        for (var doubt : SpeakerDoubt.values()) {
            var mean = weights.remove(TYPICAL + doubt.code());
            typical.put(doubt, mean == null ? 0.0 : mean);
        }
        return new CertaintyModel(required(weights, INTERCEPT), weights, typical, required(weights, THRESHOLD));
    }

    private static double required(Map<String, Double> weights, String key) {
        var value = weights.remove(key);
        if (value == null) {
            throw new IllegalStateException("the table of weights has no " + key);
        }
        return value;
    }

    public Certainty of(List<Sign> signs) {
        double sum = intercept;
        var groups = new EnumMap<SpeakerDoubt, Double>(SpeakerDoubt.class);
        for (var sign : signs) {
            double part = weights.getOrDefault(sign.key(), 0.0) * sign.value();
            sum += part;
            groups.merge(sign.about(), part, Double::sum);
        }
        double probability = Math.round(HUNDREDTHS / (1 + StrictMath.exp(-sum))) / HUNDREDTHS;
        return new Certainty(probability, probability >= threshold, doubt(groups));
    }

    private SpeakerDoubt doubt(Map<SpeakerDoubt, Double> groups) {
        var worst = SpeakerDoubt.ATTRIBUTION;
        double lowest = Double.POSITIVE_INFINITY;
        for (var doubt : SpeakerDoubt.values()) {
            double over = groups.getOrDefault(doubt, 0.0) - typical.getOrDefault(doubt, 0.0);
            if (over < lowest) {
                worst = doubt;
                lowest = over;
            }
        }
        return worst;
    }
}
