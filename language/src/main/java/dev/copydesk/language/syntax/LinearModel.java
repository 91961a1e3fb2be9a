package dev.copydesk.language.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Weights as they were trained, in a table that is quick to ask. */
public final class LinearModel implements FeatureWeights {
    private static final int WIDTH = 2;

    /** A feature that tells of so large a part of the classes has a weight for each, which is quicker to add. */
    private static final double DENSE = 0.2;

    /**
     * For each feature how many weights it has, then these, each with its class in the upper half; or the number of classes, negative,
     * and a weight for each class.
     */
    private final int[] weights;

    /** In each slot a feature, and where its weights are counted. */
    private final int[] table;

    private final int mask;

    /** What a feature says of classes. */
    @SuppressWarnings("ArrayRecordComponent") // a model has hundreds of thousands, and compares none
    public record Row(int feature, byte[] classes, short[] weights) {}

    /** @param rows one for each feature, none without a class */
    public LinearModel(List<Row> rows) {
        int slots = Integer.highestOneBit(Math.max(1, rows.size() * 4 / 3)) * 2;
        this.mask = slots - 1;
        this.table = new int[slots * WIDTH];
        int count = count(rows);
        this.weights = new int
                [1
                        + rows.stream()
                                .mapToInt(row -> 1 + (isDense(row, count) ? count : row.classes().length))
                                .sum()];
        int next = 1;
        for (var row : rows) {
            int at = slot(row.feature());
            table[at] = row.feature();
            table[at + 1] = next;
            next = isDense(row, count) ? putAll(row, count, next) : put(row, next);
        }
    }

    private static boolean isDense(Row row, int count) {
        return row.classes().length >= DENSE * count;
    }

    private static int count(List<Row> rows) {
        int last = 0;
        for (var row : rows) {
            for (byte one : row.classes()) {
                last = Math.max(last, one);
            }
        }
        return last + 1;
    }

    private int put(Row row, int at) {
        weights[at] = row.classes().length;
        for (int i = 0; i < row.classes().length; i++) {
            weights[at + 1 + i] = row.classes()[i] << 16 | (row.weights()[i] & 0xFFFF);
        }
        return at + 1 + row.classes().length;
    }

    private int putAll(Row row, int count, int at) {
        weights[at] = -count;
        for (int i = 0; i < row.classes().length; i++) {
            weights[at + 1 + row.classes()[i]] = row.weights()[i];
        }
        return at + 1 + count;
    }

    private int slot(int feature) {
        int at = (feature & mask) * WIDTH;
        while (table[at + 1] != 0 && table[at] != feature) {
            at = (at + WIDTH) & (mask * WIDTH);
        }
        return at;
    }

    @Override
    public void addTo(int[] scores, int[] features) {
        for (int feature : features) {
            int start = table[slot(feature) + 1];
            int count = weights[start];
            if (count < 0) {
                addAll(scores, start + 1, -count);
            } else {
                addSome(scores, start + 1, start + count);
            }
        }
    }

    private void addAll(int[] scores, int from, int count) {
        for (int i = 0; i < count; i++) {
            scores[i] += weights[from + i];
        }
    }

    private void addSome(int[] scores, int from, int last) {
        for (int i = from; i <= last; i++) {
            scores[weights[i] >> 16] += (short) weights[i];
        }
    }

    /** Writes what {@link #read} reads. */
    static void write(List<Row> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        int last = 0;
        for (var row : rows) {
            out.writeInt(row.feature() - last);
            last = row.feature();
        }
        for (var row : rows) {
            out.writeByte(row.classes().length);
        }
        for (var row : rows) {
            out.write(row.classes());
        }
        for (var row : rows) {
            for (short weight : row.weights()) {
                out.writeShort(weight);
            }
        }
    }

    /** @throws IOException where it is cut short */
    static LinearModel read(DataInputStream in) throws IOException {
        var features = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < features.length; i++) {
            last += in.readInt();
            features[i] = last;
        }
        var rows = new ArrayList<Row>();
        for (int feature : features) {
            int count = in.readUnsignedByte();
            rows.add(new Row(feature, new byte[count], new short[count]));
        }
        for (var row : rows) {
            in.readFully(row.classes());
        }
        for (var row : rows) {
            for (int i = 0; i < row.weights().length; i++) {
                row.weights()[i] = in.readShort();
            }
        }
        return new LinearModel(rows);
    }
}
