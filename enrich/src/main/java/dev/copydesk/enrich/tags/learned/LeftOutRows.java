package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.regression.LogisticRegression;
import dev.copydesk.events.TagModel.HeldOut;
import java.util.List;

/** How well labels are told of rows that were left out of what tells them, and how sure of each to be. */
final class LeftOutRows {
    private static final int COUNTED = 3;

    private final double[] calibration;
    private final HeldOut heldOut;
    private final int[] right;
    private final int[] chosen;
    private final int[] given;

    private LeftOutRows(double[] calibration, HeldOut heldOut, int[] right, int[] chosen, int[] given) {
        this.calibration = calibration;
        this.heldOut = heldOut;
        this.right = right;
        this.chosen = chosen;
        this.given = given;
    }

    /** @param scores of every row and label, by what the other rows teach */
    static LeftOutRows of(TaggedArchive archive, ArchiveVocabulary vocabulary, double[][] scores) {
        int n = archive.size();
        var labels = archive.labels();
        int width = labels.size();
        var names = new LabelNames(
                labels.stream().map(TaggedArchive.ArchiveLabel::label).toList(), vocabulary);
        var ofRows = archive.labelsOfRows();
        var signs = new float[n * width * LabelSigns.COUNT];
        var holds = new boolean[n * width];
        for (int row = 0; row < n; row++) {
            var named = names.signs(archive.documents().get(row));
            for (int label = 0; label < width; label++) {
                double share = LabelSigns.share(labels.get(label).examples().size(), n);
                LabelSigns.write(
                        signs, (row * width + label) * LabelSigns.COUNT, scores[row][label], share, named, label);
            }
            for (int label : ofRows.get(row)) {
                holds[row * width + label] = true;
            }
        }
        var calibration = LogisticRegression.fit(signs, LabelSigns.COUNT, holds);
        return counted(calibration, signs, ofRows, width);
    }

    private static LeftOutRows counted(double[] calibration, float[] signs, List<List<Integer>> ofRows, int width) {
        var right = new int[width];
        var chosen = new int[width];
        var given = new int[width];
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        int rows = 0;
        for (int row = 0; row < ofRows.size(); row++) {
            var gold = ofRows.get(row);
            var likely = new double[width];
            for (int label = 0; label < width; label++) {
                likely[label] = LabelSigns.likelihood(calibration, signs, (row * width + label) * LabelSigns.COUNT);
            }
            var choice = LabelChoice.of(likely);
            gold.forEach(label -> given[label]++);
            choice.forEach(label -> chosen[label]++);
            choice.stream().filter(gold::contains).forEach(label -> right[label]++);
            if (!gold.isEmpty()) {
                var first = choice.subList(0, Math.min(COUNTED, choice.size()));
                long hits = first.stream().filter(gold::contains).count();
                double p = first.isEmpty() ? 0 : (double) hits / first.size();
                double r = (double) hits / gold.size();
                precision += p;
                recall += r;
                f1 += hits == 0 ? 0 : 2 * p * r / (p + r);
                rows++;
            }
        }
        var heldOut = new HeldOut(
                RoundedNumber.of(precision / rows), RoundedNumber.of(recall / rows), RoundedNumber.of(f1 / rows));
        return new LeftOutRows(calibration, heldOut, right, chosen, given);
    }

    /** What makes a likelihood of the signs of a label: an intercept, then a weight for each. */
    double[] calibration() {
        return calibration;
    }

    HeldOut heldOut() {
        return heldOut;
    }

    /** Of one label over all rows. */
    double f1(int label) {
        return right[label] == 0 ? 0 : 2.0 * right[label] / (chosen[label] + given[label]);
    }
}
