package dev.copydesk.trials.syntax;

import dev.copydesk.language.syntax.FeatureWeights;
import dev.copydesk.language.syntax.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weights of an averaged perceptron (Collins 2002) while it learns. */
final class TrainableWeights implements FeatureWeights {
    /** Weights are kept in 32nds. */
    private static final float SCALE = 32;

    /** Smaller ones are left out: a fifth of the model, without which it parses as well. */
    private static final int FAINT = 24;

    private int[] keys = new int[1 << 16];
    private @Nullable Row[] rows = new Row[1 << 16];
    private int size;
    private int step = 1;

    /** What one feature says of the classes that it says anything of. */
    private static final class Row {
        private byte[] classes = new byte[2];
        private int[] weights = new int[2];
        private float[] sums = new float[2];
        private int count;

        void add(int wanted, int change, int step) {
            int i = 0;
            while (i < count && classes[i] != wanted) {
                i++;
            }
            if (i == count) {
                grow();
                classes[i] = (byte) wanted;
            }
            weights[i] += change;
            sums[i] += (float) change * step;
        }

        private void grow() {
            if (count == classes.length) {
                classes = Arrays.copyOf(classes, count * 2);
                weights = Arrays.copyOf(weights, count * 2);
                sums = Arrays.copyOf(sums, count * 2);
            }
            count++;
        }
    }

    @Override
    public void addTo(int[] scores, int[] features) {
        for (int feature : features) {
            var row = rows[slot(feature)];
            for (int i = 0; row != null && i < row.count; i++) {
                scores[row.classes[i]] += row.weights[i];
            }
        }
    }

    /** Learns that the features tell of one class, and not of another. */
    void learn(int[] features, int right, int wrong) {
        for (int feature : features) {
            var row = row(feature);
            row.add(right, 1, step);
            row.add(wrong, -1, step);
        }
    }

    /** Counts one decision, learned from or not. */
    void decided() {
        step++;
    }

    private Row row(int feature) {
        int slot = slot(feature);
        var row = rows[slot];
        if (row == null) {
            row = new Row();
            keys[slot] = feature;
            rows[slot] = row;
            size++;
            if (size * 2 > keys.length) {
                rehash();
            }
        }
        return row;
    }

    private int slot(int feature) {
        int slot = feature & (keys.length - 1);
        while (rows[slot] != null && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void rehash() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** The averages of all steps, of the features that say most. */
    List<LinearModel.Row> averaged(int most) {
        var kept = new ArrayList<LinearModel.Row>();
        for (int i = 0; i < keys.length; i++) {
            var row = rows[i];
            var averaged = row == null ? null : averaged(keys[i], row);
            if (averaged != null && averaged.classes().length > 0) {
                kept.add(averaged);
            }
        }
        kept.sort(Comparator.comparingInt(TrainableWeights::largest)
                .reversed()
                .thenComparingInt(LinearModel.Row::feature));
        var chosen = new ArrayList<LinearModel.Row>();
        for (var row : kept.subList(0, Math.min(most, kept.size()))) {
            if (largest(row) >= FAINT) {
                chosen.add(strong(row));
            }
        }
        chosen.sort(Comparator.comparingInt(LinearModel.Row::feature));
        return chosen;
    }

    private static int largest(LinearModel.Row row) {
        int largest = 0;
        for (short weight : row.weights()) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    private static LinearModel.Row strong(LinearModel.Row row) {
        var classes = new byte[row.classes().length];
        var weights = new short[row.classes().length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(row.weights()[i]) >= FAINT) {
                classes[count] = row.classes()[i];
                weights[count++] = row.weights()[i];
            }
        }
        return new LinearModel.Row(row.feature(), Arrays.copyOf(classes, count), Arrays.copyOf(weights, count));
    }

    private LinearModel.Row averaged(int feature, Row row) {
        var classes = new byte[row.count];
        var weights = new short[row.count];
        int count = 0;
        for (int i = 0; i < row.count; i++) {
            int weight = Math.round((row.weights[i] - row.sums[i] / step) * SCALE);
            if (weight != 0) {
                classes[count] = row.classes[i];
                weights[count++] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight));
            }
        }
        return new LinearModel.Row(feature, Arrays.copyOf(classes, count), Arrays.copyOf(weights, count));
    }
}
