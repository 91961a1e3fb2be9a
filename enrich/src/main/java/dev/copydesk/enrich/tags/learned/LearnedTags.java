package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.learned.ArchiveWords.Word;
import dev.copydesk.events.Span;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.TagModel.LearnedLabel;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The labels of one model that an article would get from its site's editors. */
public final class LearnedTags implements TagFinder {
    private static final int TELLING_TERMS = 3;
    private static final int SPANS_OF_TERM = 2;
    private static final int SPANS_OF_NAME = 5;
    private static final double SURE = 0.999;

    private final TagModel model;
    private final String ref;
    private final ArchiveVocabulary vocabulary;
    private final LabelNames names;
    private final double[] calibration;

    /** For each term the labels that it speaks for or against, and how much. */
    private final int[][] labelsOfTerm;

    private final double[][] weightsOfTerm;

    public LearnedTags(TagModel model) {
        this.model = model;
        this.ref = ModelVersion.of(model).toString();
        this.vocabulary = new ArchiveVocabulary(model.rows(), model.terms(), model.documents());
        this.names =
                new LabelNames(model.labels().stream().map(LearnedLabel::label).toList(), vocabulary);
        this.calibration =
                model.calibration().stream().mapToDouble(Double::doubleValue).toArray();
        int terms = model.terms().size();
        var labels = IntStream.range(0, terms)
                .mapToObj(t -> new ArrayList<Integer>())
                .toList();
        var weights =
                IntStream.range(0, terms).mapToObj(t -> new ArrayList<Double>()).toList();
        for (int label = 0; label < model.labels().size(); label++) {
            var learned = model.labels().get(label);
            int term = 0;
            for (int i = 0; i < learned.steps().size(); i++) {
                term += learned.steps().get(i);
                labels.get(term).add(label);
                weights.get(term).add(learned.weights().get(i) * learned.scale());
            }
        }
        this.labelsOfTerm = labels.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.weightsOfTerm = weights.stream()
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    public TagModel model() {
        return model;
    }

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var reading = article.reading();
        if (!isOfLanguage(reading.article().language())) {
            return List.of();
        }
        var document = TermDocument.of(reading.article().headline(), reading.text());
        var vector = vocabulary.vector(document.counts());
        var likely = likely(document, vector);
        var choice = LabelChoice.of(likely);
        var telling = choice.stream().map(label -> telling(vector, label)).toList();
        var places = places(document.text(), telling, reading);
        var tags = new ArrayList<FoundTag>();
        for (int i = 0; i < choice.size(); i++) {
            int label = choice.get(i);
            var evidence = evidence(reading, document, label, telling.get(i), places);
            // what no word speaks for is likely by its being usual alone
            if (!evidence.isEmpty() || !telling.get(i).isEmpty()) {
                tags.add(new FoundTag(
                        model.labels().get(label).label(),
                        TagScheme.LEARNED,
                        ref,
                        Math.min(SURE, Math.round(likely[label] * 1000) / 1000.0),
                        evidence,
                        null));
            }
        }
        return tags;
    }

    private boolean isOfLanguage(@Nullable String tag) {
        return tag == null || Locale.forLanguageTag(tag).getLanguage().equals(model.language());
    }

    /** How likely each label is. */
    private double[] likely(TermDocument document, TermVector vector) {
        var labels = model.labels();
        var scores = labels.stream().mapToDouble(LearnedLabel::base).toArray();
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.ids()[i];
            for (int j = 0; j < labelsOfTerm[term].length; j++) {
                scores[labelsOfTerm[term][j]] += vector.weights()[i] * weightsOfTerm[term][j];
            }
        }
        var named = names.signs(document);
        var signs = new float[LabelSigns.COUNT];
        for (int label = 0; label < scores.length; label++) {
            double share = LabelSigns.share(labels.get(label).examples(), model.rows());
            LabelSigns.write(signs, 0, scores[label], share, named, label);
            scores[label] = LabelSigns.likelihood(calibration, signs, 0);
        }
        return scores;
    }

    /** Where the text names a label, and where the terms stand that spoke most for it. */
    private List<Span> evidence(
            Reading reading, TermDocument document, int label, List<String> telling, Map<String, List<Span>> places) {
        var words = document.text();
        var spans = new ArrayList<Span>();
        for (var mention : names.mentions(label, words, SPANS_OF_NAME)) {
            spans.add(span(reading, words, mention[0], mention[1]));
        }
        telling.forEach(term -> spans.addAll(places.getOrDefault(term, List.of())));
        return spans.stream().distinct().sorted().toList();
    }

    /** The terms of a document that spoke most for a label. */
    private List<String> telling(TermVector vector, int label) {
        var worth = new HashMap<Integer, Double>();
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.ids()[i];
            for (int j = 0; j < labelsOfTerm[term].length; j++) {
                double weight = vector.weights()[i] * weightsOfTerm[term][j];
                if (labelsOfTerm[term][j] == label && weight > 0) {
                    worth.put(term, weight);
                }
            }
        }
        // common words tell where there are no others: a label may be as common as they are
        boolean someTell = worth.keySet().stream().anyMatch(vocabulary::isTelling);
        return worth.entrySet().stream()
                .filter(e -> !someTell || vocabulary.isTelling(e.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TELLING_TERMS)
                .map(e -> vocabulary.term(e.getKey()))
                .toList();
    }

    private static Map<String, List<Span>> places(List<Word> words, List<List<String>> telling, Reading reading) {
        var wanted = new HashSet<String>();
        telling.forEach(wanted::addAll);
        var places = new HashMap<String, List<Span>>();
        TermDocument.terms(words, (term, at) -> {
            if (wanted.contains(term)) {
                var spans = places.computeIfAbsent(term, k -> new ArrayList<>());
                if (spans.size() < SPANS_OF_TERM) {
                    spans.add(span(reading, words, at, term.indexOf(' ') < 0 ? at : at + 1));
                }
            }
        });
        return places;
    }

    private static Span span(Reading reading, List<Word> words, int first, int last) {
        return reading.span(words.get(first).from(), words.get(last).to());
    }
}
