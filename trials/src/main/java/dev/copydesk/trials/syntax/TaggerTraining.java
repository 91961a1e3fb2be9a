package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.syntax.FeatureWeights;
import dev.copydesk.language.syntax.SentenceWords;
import dev.copydesk.language.syntax.SyntaxParser;
import dev.copydesk.language.syntax.TaggerFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains a tagger. */
final class TaggerTraining {
    private static final int ROUNDS = 5;

    private final List<String> tags;

    TaggerTraining(List<String> tags) {
        this.tags = tags;
    }

    /** A sentence and what is observed of its words. */
    record Observed(TrainingSentence sentence, SentenceWords words) {
        static Observed of(TrainingSentence sentence, Lexicon lexicon) {
            return new Observed(sentence, new SentenceWords(sentence.tokens(), lexicon));
        }
    }

    TrainableWeights train(List<Observed> sentences, Random random) {
        var weights = new TrainableWeights();
        var order = new ArrayList<>(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(sentence -> learn(sentence, weights));
        }
        return weights;
    }

    private void learn(Observed observed, TrainableWeights weights) {
        var sentence = observed.sentence();
        var features = new TaggerFeatures(observed.words());
        var given = new int[sentence.size()];
        var scores = new int[tags.size()];
        for (int i = 0; i < given.length; i++) {
            int gold = tags.indexOf(sentence.tags().get(i));
            given[i] = gold;
            if (SyntaxParser.isQuotation(sentence.tokens().get(i))) {
                continue;
            }
            var seen = features.of(i, given);
            given[i] = best(weights, seen, scores);
            if (given[i] != gold) {
                weights.learn(seen, gold, given[i]);
            }
            weights.decided();
        }
    }

    /** The tags that a tagger gives the words of a sentence. */
    int[] tag(Observed observed, FeatureWeights weights) {
        var sentence = observed.sentence();
        var features = new TaggerFeatures(observed.words());
        var given = new int[sentence.size()];
        var scores = new int[tags.size()];
        for (int i = 0; i < given.length; i++) {
            boolean quotation = SyntaxParser.isQuotation(sentence.tokens().get(i));
            given[i] = quotation ? tags.indexOf("X") : best(weights, features.of(i, given), scores);
        }
        return given;
    }

    private static int best(FeatureWeights weights, int[] features, int[] scores) {
        Arrays.fill(scores, 0);
        weights.addTo(scores, features);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
