package dev.copydesk.trials.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.syntax.ParserState;
import dev.copydesk.language.syntax.Relation;
import org.junit.jupiter.api.Test;

class DynamicOracleTest {
    /** The owner of the mill left. */
    private static final int[] HEADS = {1, 5, 4, 4, 1, -1};

    private static final Relation[] RELATIONS = {
        Relation.DET, Relation.NSUBJ, Relation.CASE, Relation.DET, Relation.NMOD, Relation.ROOT
    };

    @Test
    void transitionsThatLoseNothingMakeTheTree() {
        var oracle = new DynamicOracle(HEADS, RELATIONS);
        var state = new ParserState(HEADS.length);
        while (!state.isDone()) {
            state.apply(lossless(oracle, state));
        }

        assertThat(state.heads()).containsExactly(HEADS);
        assertThat(state.relations()).containsExactly(RELATIONS);
    }

    private static int lossless(DynamicOracle oracle, ParserState state) {
        int[] losses = oracle.losses(state);
        for (int i = 0; i < ParserState.TRANSITIONS; i++) {
            if (state.allows(i) && oracle.loss(state, i, losses) == 0) {
                return i;
            }
        }
        throw new AssertionError("every transition loses something");
    }

    @Test
    void countsWhatATransitionPutsOutOfReach() {
        var oracle = new DynamicOracle(HEADS, RELATIONS);
        var state = new ParserState(HEADS.length);
        state.apply(ParserState.SHIFT);

        assertThat(oracle.losses(state)[0]).as("the article's noun comes next").isOne();
        assertThat(oracle.loss(state, ParserState.toNext(Relation.CASE), oracle.losses(state)))
                .as("the right head by another relation")
                .isOne();
    }
}
