package dev.copydesk.trials.syntax;

import dev.copydesk.language.Token;
import dev.copydesk.language.syntax.Relation;
import java.util.List;

/**
 * A sentence in the product's own tokens, each with its class, its head (-1 of the root) and its relation to it.
 *
 * @param number the treebank sentence that it was made from; its variants have the same
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TrainingSentence(int number, List<Token> tokens, List<String> tags, int[] heads, Relation[] relations) {
    int size() {
        return tokens.size();
    }

    /** The tokens of the subtree of a token: {@code covered[i]} says whether it holds the token i. */
    boolean[] subtree(int top) {
        var covered = new boolean[size()];
        for (int i = 0; i < size(); i++) {
            int at = i;
            while (at >= 0 && at != top) {
                at = heads[at];
            }
            covered[i] = at == top;
        }
        return covered;
    }

    /** Whether one token is the root and every other leads to it. */
    boolean isTree() {
        int roots = 0;
        for (int i = 0; i < size(); i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > size()) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
