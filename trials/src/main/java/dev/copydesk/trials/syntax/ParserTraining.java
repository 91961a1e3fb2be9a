package dev.copydesk.trials.syntax;

import dev.copydesk.language.syntax.ParserFeatures;
import dev.copydesk.language.syntax.ParserState;
import dev.copydesk.language.syntax.SentenceWords;
import dev.copydesk.language.syntax.SyntaxParser;
import dev.copydesk.trials.syntax.TaggerTraining.Observed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a parser. It follows what it would itself decide, right or wrong, so that it learns to go on from its own mistakes.
 */
final class ParserTraining {
    /** How often it follows its own decision where that is wrong, from the second round on. */
    private static final double EXPLORING = 0.9;

    /** A sentence in the classes that a tagger gives it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Tagged(TrainingSentence sentence, SentenceWords words, int[] tags, DynamicOracle oracle) {
        static Tagged of(Observed observed, int[] tags) {
            var sentence = observed.sentence();
            return new Tagged(
                    sentence,
                    observed.words(),
                    tags,
                    new DynamicOracle(Projective.of(sentence.heads()), sentence.relations()));
        }
    }

    private final int rounds;
    private final Random random;
    private final TrainableWeights weights = new TrainableWeights();
    private final int[] scores = new int[ParserState.TRANSITIONS];

    ParserTraining(int rounds, Random random) {
        this.rounds = rounds;
        this.random = random;
    }

    TrainableWeights train(List<Tagged> sentences) {
        var order = new ArrayList<>(sentences);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (var tagged : order) {
                wrong += learn(tagged, round > 0);
            }
            System.err.println("round " + (round + 1) + ": " + wrong + " wrong decisions");
        }
        return weights;
    }

    private int learn(Tagged tagged, boolean explores) {
        var features = new ParserFeatures(tagged.words(), tagged.tags());
        var oracle = tagged.oracle();
        var state = new ParserState(tagged.sentence().size());
        int wrong = 0;
        while (!state.isDone()) {
            var seen = features.of(state);
            Arrays.fill(scores, 0);
            weights.addTo(scores, seen);
            int[] losses = oracle.losses(state);
            int right = right(state, oracle, losses);
            int chosen = SyntaxParser.best(state, scores);
            if (oracle.loss(state, chosen, losses) > oracle.loss(state, right, losses)) {
                weights.learn(seen, right, chosen);
                wrong++;
                chosen = explores && random.nextDouble() < EXPLORING ? chosen : right;
            }
            weights.decided();
            state.apply(chosen);
        }
        return wrong;
    }

    /** Of the transitions that lose least, the one with the best score. */
    private int right(ParserState state, DynamicOracle oracle, int[] losses) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < scores.length; i++) {
            if (state.allows(i)) {
                int loss = oracle.loss(state, i, losses);
                if (loss < least || (loss == least && scores[i] > scores[best])) {
                    best = i;
                    least = loss;
                }
            }
        }
        return best;
    }
}
