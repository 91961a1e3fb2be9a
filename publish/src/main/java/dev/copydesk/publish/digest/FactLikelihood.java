package dev.copydesk.publish.digest;

import dev.copydesk.language.ResourceLines;
import java.util.Map;

/**
 * How likely a sentence tells what an article must not be without, and how likely that is one of the first things to say:
 * logistic regressions on the {@linkplain FactSign signs} of sentences of annotated news and of articles with summaries;
 * the digest trial fits them.
 */
final class FactLikelihood {
    /** The weights of both regressions. */
    private static final Map<String, String> WEIGHTS =
            ResourceLines.pairs(ResourceLines.of(FactLikelihood.class, "fact-weights.txt"));

    private static final double[][] MODELS = {weights("case"), weights("signal")};

    private final double[] likely;
    private final double[] leading;

    FactLikelihood(DigestBody body) {
        int n = body.sentences().size();
        likely = new double[n];
        leading = new double[n];
        var signs = new FactSigns(body);
        for (int i = 0; i < n; i++) {
            var values = signs.of(body.sentences().get(i));
            likely[i] = likelihood(MODELS[0], values);
            leading[i] = likelihood(MODELS[1], values);
        }
    }

    /** That a sentence, by its number, tells any of what matters; 0 to 1. */
    double of(int sentence) {
        return likely[sentence];
    }

    /** That it tells what matters most. */
    double leading(int sentence) {
        return leading[sentence];
    }

    private static double likelihood(double[] weights, double[] signs) {
        double sum = weights[signs.length];
        for (int i = 0; i < signs.length; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Of each sign, then the intercept. */
    private static double[] weights(String model) {
        var signs = FactSign.values();
        var weights = new double[signs.length + 1];
        for (int i = 0; i < signs.length; i++) {
            weights[i] = weight(model + " " + signs[i].key());
        }
        weights[signs.length] = weight(model + " intercept");
        return weights;
    }

    private static double weight(String key) {
        return Double.parseDouble(WEIGHTS.getOrDefault(key, "0"));
    }
}
