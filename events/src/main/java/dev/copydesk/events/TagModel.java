package dev.copydesk.events;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What was learned of a site's own labels, from its tagged archive.
 *
 * @param format of this record; a reader refuses one that it does not know
 * @param name lower-case letters, digits and hyphens, 40 at most
 * @param language of the archive, an ISO 639 code; articles that are known to be in another are not labelled
 * @param rows how many rows of the archive it was learned from
 * @param heldOut how well it told the labels of rows that were left out
 * @param calibration what makes a confidence of the signs of a label: an intercept, then a weight for each
 * @param terms words and pairs of words
 * @param documents how many rows had each of the terms
 * @param labels what was learned of each label
 */
public record TagModel(
        int format,
        String name,
        String language,
        int rows,
        HeldOut heldOut,
        List<Double> calibration,
        List<String> terms,
        List<Integer> documents,
        List<LearnedLabel> labels) {
    /** The format of the models that this version learns and reads. */
    public static final int FORMAT = 1;

    /** The largest model, in bytes of JSON. */
    public static final int MAX_BYTES = 1_000_000;

    public static final int MAX_LABELS = 500;
    public static final int MAX_LABEL = 80;

    private static final int MAX_TERMS = 100_000;
    private static final int MAX_TERM = 100;
    private static final int SIGNS = 8;
    private static final double MAX_NUMBER = 1e6;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** @throws IllegalArgumentException naming the field that is wrong */
    public TagModel {
        require(
                format == FORMAT,
                "format: " + format + ", and this version of Copydesk reads " + FORMAT
                        + "; learn the model again, or use the version that learned it");
        require(isName(name), "name: lower-case letters, digits and hyphens, 40 at most");
        require(LANGUAGE.matcher(language).matches(), "language: an ISO 639 code such as en");
        require(rows > 0, "rows: at least 1");
        calibration = List.copyOf(calibration);
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
        labels = List.copyOf(labels);
        require(calibration.size() == SIGNS, "calibration: " + SIGNS + " numbers");
        calibration.forEach(weight -> requireModest("calibration", weight));
        require(terms.size() <= MAX_TERMS, "terms: at most " + MAX_TERMS);
        require(
                terms.stream().allMatch(term -> term.length() <= MAX_TERM),
                "terms: of at most " + MAX_TERM + " characters");
        require(documents.size() == terms.size(), "documents: as many as terms");
        for (int count : documents) {
            require(count > 0 && count <= rows, "documents: 1 to the number of rows");
        }
        require(!labels.isEmpty() && labels.size() <= MAX_LABELS, "labels: 1 to " + MAX_LABELS);
        for (var label : labels) {
            require(label.examples() <= rows, "labels: no more examples than rows");
            require(label.lastTerm() < terms.size(), "labels: terms that are there");
        }
    }

    /** The key of its record in the directory's topic. */
    public String key() {
        return DirectoryKey.MODEL + name;
    }

    /** Whether a model may be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** A larger one is none that learning makes, and could grow beyond all numbers. */
    private static void requireModest(String field, double number) {
        require(Math.abs(number) <= MAX_NUMBER, field + ": a number of modest size");
    }

    /**
     * How well a model tells the labels of rows that were left out: means over the rows, of the three surest labels at
     * most.
     *
     * @param precision the part of the labels given that were right, 0 to 1
     * @param recall the part of the right labels that were given, 0 to 1
     * @param f1 the harmonic mean of the two, 0 to 1
     */
    public record HeldOut(double precision, double recall, double f1) {
        public HeldOut {
            Confidence.check(precision);
            Confidence.check(recall);
            Confidence.check(f1);
        }
    }

    /**
     * A label, and what speaks for it.
     *
     * @param label as the archive spells it most often
     * @param examples how many rows had it
     * @param base its score where no term speaks for or against it
     * @param scale a weight's worth
     * @param steps its terms in ascending order, each as the distance from the one before
     * @param weights of its terms, in units of {@code scale}
     */
    public record LearnedLabel(
            String label, int examples, double base, double scale, List<Integer> steps, List<Integer> weights) {
        private static final int MAX_WEIGHT = 127;

        public LearnedLabel {
            steps = List.copyOf(steps);
            weights = List.copyOf(weights);
            require(!label.isBlank() && label.length() <= MAX_LABEL, "label: 1 to " + MAX_LABEL + " characters");
            require(examples > 0, "examples: at least 1");
            requireModest("base", base);
            requireModest("scale", scale);
            require(steps.size() == weights.size(), "steps: as many as weights");
            for (int i = 0; i < steps.size(); i++) {
                require(steps.get(i) >= (i == 0 ? 0 : 1) && steps.get(i) <= MAX_TERMS, "steps: ascending");
                require(Math.abs(weights.get(i)) <= MAX_WEIGHT, "weights: -" + MAX_WEIGHT + " to " + MAX_WEIGHT);
            }
        }

        /** The number of its last term; -1 where it has none. */
        long lastTerm() {
            return steps.isEmpty()
                    ? -1
                    : steps.stream().mapToLong(Integer::intValue).sum();
        }
    }
}
