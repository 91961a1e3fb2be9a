package dev.copydesk.enrich.regression;

/** How likely a thing is, of a few signs of it: fitted by Newton's method, with a slight preference for small weights. */
public final class LogisticRegression {
    private static final int MOST_STEPS = 30;
    private static final double PENALTY = 1;
    private static final double DONE = 1e-7;

    private LogisticRegression() {}

    /**
     * The intercept, then the weight of each sign.
     *
     * @param signs of the examples one after the other, {@code width} of each
     * @param holds for each example whether the thing is so
     */
    public static double[] fit(float[] signs, int width, boolean[] holds) {
        return fit(signs, width, holds, PENALTY);
    }

    /** The same, with another preference for small weights: the fewer examples there are, the greater it should be. */
    public static double[] fit(float[] signs, int width, boolean[] holds, double penalty) {
        int n = holds.length;
        var mean = new double[width];
        var deviation = new double[width];
        for (int i = 0; i < signs.length; i++) {
            mean[i % width] += signs[i] / n;
        }
        for (int i = 0; i < signs.length; i++) {
            double off = signs[i] - mean[i % width];
            deviation[i % width] += off * off / n;
        }
        for (int j = 0; j < width; j++) {
            deviation[j] = Math.sqrt(deviation[j]) + 1e-9;
        }
        var weights = standardized(signs, width, holds, mean, deviation, penalty);
        for (int j = 0; j < width; j++) {
            weights[j + 1] /= deviation[j];
            weights[0] -= weights[j + 1] * mean[j];
        }
        return weights;
    }

    private static double[] standardized(
            float[] signs, int width, boolean[] holds, double[] mean, double[] deviation, double penalty) {
        var weights = new double[width + 1];
        var x = new double[width + 1];
        x[0] = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            var gradient = new double[width + 1];
            var hessian = new double[width + 1][width + 1];
            for (int j = 1; j <= width; j++) {
                gradient[j] = penalty * weights[j];
                hessian[j][j] = penalty;
            }
            hessian[0][0] = 1e-9;
            for (int i = 0; i < holds.length; i++) {
                for (int j = 0; j < width; j++) {
                    x[j + 1] = (signs[i * width + j] - mean[j]) / deviation[j];
                }
                double likely = likelihood(weights, x);
                double spread = likely * (1 - likely);
                for (int j = 0; j <= width; j++) {
                    gradient[j] += (likely - (holds[i] ? 1 : 0)) * x[j];
                    for (int k = 0; k <= j; k++) {
                        hessian[j][k] += spread * x[j] * x[k];
                    }
                }
            }
            var change = solved(hessian, gradient);
            double largest = 0;
            for (int j = 0; j <= width; j++) {
                weights[j] -= change[j];
                largest = Math.max(largest, Math.abs(change[j]));
            }
            if (largest < DONE) {
                break;
            }
        }
        return weights;
    }

    private static double likelihood(double[] weights, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += weights[j] * x[j];
        }
        return logistic(sum);
    }

    public static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Solves a small symmetric system, of which the lower half is given, by elimination. */
    private static double[] solved(double[][] lower, double[] right) {
        int n = right.length;
        var a = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = i >= j ? lower[i][j] : lower[j][i];
            }
            a[i][n] = right[i];
        }
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j <= n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        var solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = a[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * solution[j];
            }
            solution[i] = sum / a[i][i];
        }
        return solution;
    }
}
