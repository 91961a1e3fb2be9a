package dev.copydesk.trials.syntax;

import dev.copydesk.language.syntax.ParserState;
import dev.copydesk.language.syntax.Relation;

/** How many dependencies of a tree a transition puts out of reach, from any state (Goldberg and Nivre 2013). */
final class DynamicOracle {
    private final int[] heads;
    private final Relation[] relations;

    /** @param heads of a projective tree, -1 of the root */
    DynamicOracle(int[] heads, Relation[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        for (int i = 0; i < heads.length; i++) {
            this.heads[i] = heads[i] < 0 ? heads.length : heads[i];
        }
    }

    /** The dependencies that are lost by shifting, by giving the top its head ahead, and by giving it the one below it. */
    int[] losses(ParserState state) {
        return new int[] {shifting(state), toNext(state), toBelow(state)};
    }

    /** What a transition loses, of the losses of its kind; a wrong relation to the right head counts as one. */
    int loss(ParserState state, int transition, int[] losses) {
        if (transition == ParserState.SHIFT) {
            return losses[0];
        }
        boolean next = ParserState.isToNext(transition);
        int word = state.onStack(0);
        int head = next ? state.ahead(0) : state.onStack(1);
        boolean mislabelled = heads[word] == head && relations[word] != ParserState.relation(transition);
        return losses[next ? 1 : 2] + (mislabelled ? 1 : 0);
    }

    private int shifting(ParserState state) {
        int next = state.ahead(0);
        int lost = 0;
        for (int depth = 0; next < heads.length && depth < state.height(); depth++) {
            int word = state.onStack(depth);
            lost += heads[word] == next ? 1 : 0;
            lost += depth > 0 && heads[next] == word ? 1 : 0;
        }
        return lost;
    }

    private int toNext(ParserState state) {
        if (state.height() == 0) {
            return 0;
        }
        int word = state.onStack(0);
        int next = state.ahead(0);
        boolean lost = heads[word] == state.onStack(1) || heads[word] > next;
        return (lost ? 1 : 0) + dependentsAhead(word, next);
    }

    private int toBelow(ParserState state) {
        if (state.height() < 2) {
            return 0;
        }
        int word = state.onStack(0);
        int next = state.ahead(0);
        return (heads[word] >= next ? 1 : 0) + dependentsAhead(word, next);
    }

    private int dependentsAhead(int word, int next) {
        int count = 0;
        for (int i = next; i < heads.length; i++) {
            count += heads[i] == word ? 1 : 0;
        }
        return count;
    }
}
