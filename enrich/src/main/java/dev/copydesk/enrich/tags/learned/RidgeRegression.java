package dev.copydesk.enrich.tags.learned;

import java.util.Arrays;

/**
 * Ridge regression in its dual form: of {@code n} rows, known by their products with each other. One inversion serves every
 * target, and gives for every row what would be predicted of it had it been left out.
 */
final class RidgeRegression {
    /** The inverse of the upper Cholesky factor of the products with the penalty added: {@code root · rootᵀ} inverts them. */
    private final double[][] root;

    /** The diagonal of the inverse. */
    private final double[] diagonal;

    /** @param products symmetric; taken over and overwritten */
    RidgeRegression(double[][] products, double penalty) {
        for (int i = 0; i < products.length; i++) {
            products[i][i] += penalty;
        }
        factorize(products);
        invert(products);
        this.root = products;
        this.diagonal = new double[root.length];
        for (int i = 0; i < root.length; i++) {
            double sum = 0;
            for (int j = i; j < root.length; j++) {
                sum += root[i][j] * root[i][j];
            }
            diagonal[i] = sum;
        }
    }

    /** The weight of each row in what is predicted for {@code targets}. */
    double[] coefficients(double[] targets) {
        int n = root.length;
        var between = new double[n];
        for (int i = 0; i < n; i++) {
            add(targets[i], root[i], between, i);
        }
        var coefficients = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = i; j < n; j++) {
                sum += root[i][j] * between[j];
            }
            coefficients[i] = sum;
        }
        return coefficients;
    }

    /** What is predicted of row {@code i} by all the others. */
    double leftOut(int i, double target, double[] coefficients) {
        return target - coefficients[i] / diagonal[i];
    }

    /** Makes of a symmetric matrix, in place, the upper {@code U} of {@code UᵀU}; what is below its diagonal is left. */
    private static void factorize(double[][] a) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            double pivot = Math.sqrt(Math.max(a[k][k], 1e-12));
            for (int j = k; j < n; j++) {
                a[k][j] /= pivot;
            }
            for (int i = k + 1; i < n; i++) {
                add(-a[k][i], a[k], a[i], i);
            }
        }
    }

    /** Makes of an upper triangle, in place, its inverse; what is below its diagonal is left. */
    private static void invert(double[][] upper) {
        int n = upper.length;
        for (int i = n - 1; i >= 0; i--) {
            var row = upper[i].clone();
            Arrays.fill(upper[i], i, n, 0);
            upper[i][i] = 1;
            for (int k = i + 1; k < n; k++) {
                add(-row[k], upper[k], upper[i], k);
            }
            for (int j = i; j < n; j++) {
                upper[i][j] /= row[i];
            }
        }
    }

    /** Adds {@code factor} times a row to another, from column {@code from}. */
    private static void add(double factor, double[] row, double[] to, int from) {
        if (factor != 0) {
            for (int j = from; j < row.length; j++) {
                to[j] += factor * row[j];
            }
        }
    }
}
