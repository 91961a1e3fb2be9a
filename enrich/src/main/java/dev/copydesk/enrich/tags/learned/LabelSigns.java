package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.regression.LogisticRegression;

/** What speaks for a label in a document: the regression's score of it, how usual it is, and whether the text names it. */
final class LabelSigns {
    static final int COUNT = 3 + LabelNames.SIGNS;

    private LabelSigns() {}

    /**
     * Writes the signs of one label.
     *
     * @param share of the archive's rows that have the label
     * @param named of all labels, {@link LabelNames#signs}
     */
    static void write(float[] signs, int at, double score, double share, float[] named, int label) {
        signs[at] = (float) score;
        signs[at + 1] = (float) (score / Math.sqrt(share));
        signs[at + 2] = (float) StrictMath.log(share / (1 - share));
        System.arraycopy(named, label * LabelNames.SIGNS, signs, at + 3, LabelNames.SIGNS);
    }

    /** The share of {@code examples} among {@code rows}, neither none nor all. */
    static double share(int examples, int rows) {
        return (examples + 0.5) / (rows + 1.0);
    }

    /**
     * How likely a label is.
     *
     * @param calibration an intercept, then a weight for each sign
     */
    static double likelihood(double[] calibration, float[] signs, int at) {
        double sum = calibration[0];
        for (int i = 0; i < COUNT; i++) {
            sum += calibration[i + 1] * signs[at + i];
        }
        return LogisticRegression.logistic(sum);
    }
}
