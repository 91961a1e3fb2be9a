package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.learned.TaggedArchive.ArchiveLabel;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.TagModel.LearnedLabel;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Learns an archive's labels. Pure: the same archive in the same order, the same model, to the byte. */
public final class TagLearner {
    /** The fewest rows to learn from. */
    public static final int LEAST_ROWS = 8;

    /** What a label needs, unless told otherwise. */
    public static final int MIN_EXAMPLES = 4;

    /** Between 0.1 and 0.3 both development archives are told equally well; at 1 a sixteenth worse. */
    private static final double PENALTY = 0.2;

    private static final int TERM_IN_ROWS = 2;
    private static final int MOST_TERMS = 100_000;

    /** Of all labels: of ten times as many, neither development archive gained anything. */
    private static final int WEIGHTS = 40_000;

    private static final int MOST_WEIGHTS_OF_LABEL = 1_200;
    private static final int LEAST_WEIGHTS_OF_LABEL = 30;
    private static final int LABEL_TOLD = 6;

    private final String name;
    private final String language;
    private final int minExamples;

    /**
     * @param name of the model
     * @param language of the archive, an ISO 639 code
     * @param minExamples how many rows a label needs, or it is left out
     */
    public TagLearner(String name, String language, int minExamples) {
        this.name = name;
        this.language = language;
        this.minExamples = Math.max(2, minExamples);
    }

    /** What is learned of an archive; empty where it has too few rows, or no label that enough of them have. */
    public Optional<LearnedModel> learn(List<TaggedText> rows) {
        var archive = new TaggedArchive(rows, minExamples);
        return archive.size() < LEAST_ROWS || archive.labels().isEmpty()
                ? Optional.empty()
                : Optional.of(learned(archive, rows.size()));
    }

    private LearnedModel learned(TaggedArchive archive, int rows) {
        var counts = archive.documents().stream().map(TermDocument::counts).toList();
        var vocabulary = ArchiveVocabulary.of(counts, TERM_IN_ROWS, MOST_TERMS);
        var vectors = counts.stream().map(vocabulary::vector).toList();
        var ridge = new RidgeRegression(products(vectors, vocabulary.size()), PENALTY);
        int n = archive.size();
        int width = archive.labels().size();
        var scores = new double[n][width];
        var terms = new ArrayList<double[]>();
        for (int label = 0; label < width; label++) {
            terms.add(
                    regress(ridge, vectors, vocabulary.size(), archive.labels().get(label), label, scores));
        }
        var check = LeftOutRows.of(archive, vocabulary, scores);
        int weights = WEIGHTS;
        while (true) {
            var model = model(archive, vocabulary, vectors, counts, terms, check, weights);
            if (Json.bytes(model).length <= TagModel.MAX_BYTES) {
                return new LearnedModel(model, report(archive, rows, vocabulary, check, model));
            }
            weights = weights / 4 * 3;
        }
    }

    /** The products of all vectors with each other. */
    private static double[][] products(List<TermVector> vectors, int terms) {
        int n = vectors.size();
        var products = new double[n][n];
        var dense = new double[terms];
        for (int i = 0; i < n; i++) {
            vectors.get(i).addTo(dense, 1);
            for (int j = i; j < n; j++) {
                products[i][j] = vectors.get(j).dot(dense);
                products[j][i] = products[i][j];
            }
            for (int id : vectors.get(i).ids()) {
                dense[id] = 0;
            }
        }
        return products;
    }

    /** The weight of each term for a label; writes what is predicted of each row by the others. */
    private static double[] regress(
            RidgeRegression ridge,
            List<TermVector> vectors,
            int terms,
            ArchiveLabel label,
            int number,
            double[][] scores) {
        int n = vectors.size();
        double mean = (double) label.examples().size() / n;
        var targets = new double[n];
        Arrays.fill(targets, -mean);
        label.examples().forEach(row -> targets[row] += 1);
        var coefficients = ridge.coefficients(targets);
        var weights = new double[terms];
        for (int row = 0; row < n; row++) {
            scores[row][number] = mean + ridge.leftOut(row, targets[row], coefficients);
            vectors.get(row).addTo(weights, coefficients[row]);
        }
        return weights;
    }

    private TagModel model(
            TaggedArchive archive,
            ArchiveVocabulary vocabulary,
            List<TermVector> vectors,
            List<Map<String, Integer>> counts,
            List<double[]> weights,
            LeftOutRows check,
            int allowed) {
        var shortened = shortened(weights, allowed);
        var used = new TreeSet<Integer>();
        shortened.forEach(s -> s.terms().forEach(used::add));
        var terms = used.stream().map(vocabulary::term).toList();
        var documents = used.stream().map(vocabulary::documents).toList();
        var small = new ArchiveVocabulary(archive.size(), terms, documents);
        var smallVectors = counts.stream().map(small::vector).toList();
        var labels = new ArrayList<LearnedLabel>();
        for (int label = 0; label < weights.size(); label++) {
            double mean = (double) archive.labels().get(label).examples().size() / archive.size();
            labels.add(shortened
                    .get(label)
                    .fitted(
                            archive.labels().get(label),
                            mean,
                            weights.get(label),
                            vectors,
                            List.copyOf(used),
                            smallVectors));
        }
        return new TagModel(
                TagModel.FORMAT,
                name,
                language,
                archive.size(),
                check.heldOut(),
                rounded(check.calibration()),
                terms,
                documents,
                labels);
    }

    private static List<Double> rounded(double[] numbers) {
        return Arrays.stream(numbers).map(RoundedNumber::of).boxed().toList();
    }

    /** The weights of each label, in all about {@code allowed}. */
    private static List<ShortenedWeights> shortened(List<double[]> weights, int allowed) {
        int ofLabel = Math.max(LEAST_WEIGHTS_OF_LABEL, Math.min(MOST_WEIGHTS_OF_LABEL, allowed / weights.size()));
        return weights.stream()
                .map(label -> ShortenedWeights.of(label, ofLabel))
                .toList();
    }

    private static LearningReport report(
            TaggedArchive archive, int rows, ArchiveVocabulary vocabulary, LeftOutRows check, TagModel model) {
        var kept = new ArrayList<LearningReport.KeptLabel>();
        for (int label = 0; label < archive.labels().size(); label++) {
            var learned = model.labels().get(label);
            kept.add(new LearningReport.KeptLabel(
                    learned.label(),
                    learned.examples(),
                    RoundedNumber.of(check.f1(label)),
                    telling(model, learned, vocabulary)));
        }
        return new LearningReport(
                rows,
                archive.size(),
                model.heldOut(),
                kept,
                archive.leftOut().stream()
                        .map(label -> new LearningReport.LeftOutLabel(
                                label.label(), label.examples().size()))
                        .toList());
    }

    /** The terms that speak most for a label. */
    private static List<String> telling(TagModel model, LearnedLabel label, ArchiveVocabulary vocabulary) {
        var order = new ArrayList<int[]>();
        int term = 0;
        for (int i = 0; i < label.steps().size(); i++) {
            term += label.steps().get(i);
            order.add(new int[] {label.weights().get(i), term});
        }
        order.removeIf(pair -> pair[0] <= 0
                || !vocabulary.isTelling(vocabulary.id(model.terms().get(pair[1]))));
        Collections.sort(order, (a, b) -> a[0] != b[0] ? Integer.compare(b[0], a[0]) : Integer.compare(a[1], b[1]));
        return order.stream()
                .limit(LABEL_TOLD)
                .map(pair -> model.terms().get(pair[1]))
                .toList();
    }
}
