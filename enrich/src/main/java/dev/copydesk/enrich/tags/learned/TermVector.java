package dev.copydesk.enrich.tags.learned;

/** The terms of a document by number, ascending, each with its weight. */
@SuppressWarnings("ArrayRecordComponent") // a few hundred of them, read in inner loops, and never handed out
record TermVector(int[] ids, double[] weights) {
    int size() {
        return ids.length;
    }

    /** The sum of its weights, each times the other's at its number. */
    double dot(double[] other) {
        double sum = 0;
        for (int i = 0; i < ids.length; i++) {
            sum += weights[i] * other[ids[i]];
        }
        return sum;
    }

    /** Adds {@code factor} times itself to {@code sums}. */
    void addTo(double[] sums, double factor) {
        for (int i = 0; i < ids.length; i++) {
            sums[ids[i]] += factor * weights[i];
        }
    }
}
