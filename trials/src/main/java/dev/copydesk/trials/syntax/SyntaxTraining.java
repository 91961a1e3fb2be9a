package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.syntax.LinearModel;
import dev.copydesk.trials.syntax.ParserTraining.Tagged;
import dev.copydesk.trials.syntax.TaggerTraining.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains the tagger and the parser of a language. The same sentences, seed and word lists give the same model. */
final class SyntaxTraining {
    /** The parser learns from tags as a tagger gives them to sentences that it has not seen. */
    private static final int FOLDS = 4;

    private static final int MOST_TAGGER_FEATURES = 45_000;
    private static final int MOST_PARSER_FEATURES = 170_000;

    private final List<Observed> sentences;
    private final List<String> tags;

    /** What is learned. */
    record Learned(List<String> tags, List<LinearModel.Row> tagger, List<LinearModel.Row> parser) {}

    SyntaxTraining(Lexicon lexicon, List<TrainingSentence> sentences) {
        this.sentences = sentences.stream().map(s -> Observed.of(s, lexicon)).toList();
        var names = new TreeSet<String>(List.of("X"));
        sentences.forEach(sentence -> names.addAll(sentence.tags()));
        this.tags = List.copyOf(names);
    }

    Learned train(int rounds, long seed) {
        var training = new TaggerTraining(tags);
        var tagged = new ArrayList<Tagged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var others = sentences.stream()
                    .filter(s -> s.sentence().number() % FOLDS != held)
                    .toList();
            var tagger =
                    new LinearModel(training.train(others, new Random(seed)).averaged(MOST_TAGGER_FEATURES));
            sentences.stream()
                    .filter(s -> s.sentence().number() % FOLDS == held)
                    .forEach(s -> tagged.add(Tagged.of(s, training.tag(s, tagger))));
        }
        var tagger = training.train(sentences, new Random(seed)).averaged(MOST_TAGGER_FEATURES);
        var parser = new ParserTraining(rounds, new Random(seed)).train(tagged).averaged(MOST_PARSER_FEATURES);
        return new Learned(tags, tagger, parser);
    }
}
