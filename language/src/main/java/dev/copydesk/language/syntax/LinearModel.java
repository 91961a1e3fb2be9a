package dev.copydesk.language.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Weights as they were trained, frozen into a table of few bytes. */
public final class LinearModel implements FeatureWeights {
    private static final int WIDTH = 2;

    private final int[] features;
    private final int[] starts;

    /** For each feature how many weights it has, then these: a class in the upper half, its weight in the lower. */
    private final int[] weights;

    /** In each slot a feature, and where its weights are counted. */
    private final int[] table;

    private final int mask;

    private LinearModel(int[] features, int[] starts, int[] weights) {
        this.features = features;
        this.starts = starts;
        this.weights = weights;
        int slots = Integer.highestOneBit(Math.max(1, features.length * 4 / 3)) * 2;
        this.mask = slots - 1;
        this.table = new int[slots * WIDTH];
        for (int i = 0; i < features.length; i++) {
            int at = slot(features[i]);
            table[at] = features[i];
            table[at + 1] = starts[i];
        }
    }

    /** What a feature says of classes. */
    @SuppressWarnings("ArrayRecordComponent") // a model has hundreds of thousands, and compares none
    public record Row(int feature, byte[] classes, short[] weights) {}

    /** @param rows by their features, ascending; none without a class */
    public static LinearModel of(List<Row> rows) {
        int size = rows.size();
        var features = new int[size];
        var starts = new int[size];
        var weights = new int
                [1 + size + rows.stream().mapToInt(row -> row.classes().length).sum()];
        int next = 1;
        for (int i = 0; i < size; i++) {
            var row = rows.get(i);
            features[i] = row.feature();
            starts[i] = next;
            weights[next++] = row.classes().length;
            for (int n = 0; n < row.classes().length; n++) {
                weights[next++] = packed(row.classes()[n], row.weights()[n]);
            }
        }
        return new LinearModel(features, starts, weights);
    }

    private static int packed(byte classIndex, short weight) {
        return classIndex << 16 | (weight & 0xFFFF);
    }

    private int slot(int feature) {
        int at = (feature & mask) * WIDTH;
        while (table[at + 1] != 0 && table[at] != feature) {
            at = (at + WIDTH) & (mask * WIDTH);
        }
        return at;
    }

    @Override
    public void addTo(float[] scores, int[] wanted) {
        for (int feature : wanted) {
            int start = table[slot(feature) + 1];
            int end = start + weights[start];
            for (int i = start + 1; i <= end; i++) {
                scores[weights[i] >> 16] += (short) weights[i];
            }
        }
    }

    /** How many features it has. */
    public int size() {
        return features.length;
    }

    /** Writes what {@link #read} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(i == 0 ? features[0] : features[i] - features[i - 1]);
        }
        for (int start : starts) {
            out.writeByte(weights[start]);
        }
        for (int start : starts) {
            for (int i = start + 1; i <= start + weights[start]; i++) {
                out.writeByte(weights[i] >> 16);
            }
        }
        for (int start : starts) {
            for (int i = start + 1; i <= start + weights[start]; i++) {
                out.writeShort(weights[i]);
            }
        }
    }

    /** @throws IOException where it is cut short */
    static LinearModel read(DataInputStream in) throws IOException {
        int size = in.readInt();
        var features = new int[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readInt() + (i == 0 ? 0 : features[i - 1]);
        }
        var rows = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            rows.add(new byte[in.readUnsignedByte()]);
        }
        for (var classes : rows) {
            in.readFully(classes);
        }
        var read = new ArrayList<Row>();
        for (int i = 0; i < size; i++) {
            var weights = new short[rows.get(i).length];
            for (int n = 0; n < weights.length; n++) {
                weights[n] = in.readShort();
            }
            read.add(new Row(features[i], rows.get(i), weights));
        }
        return of(read);
    }
}
