package dev.copydesk.language.syntax;

import java.util.List;

/**
 * What the parser looks at (after Zhang and Nivre 2011): the words on top of the stack (s0, s1, s2) and to come (b0, b1, b2),
 * their classes, their outermost dependents, the distance and the commas between them.
 */
public final class ParserFeatures {
    private static final List<String> OBSERVED = List.of(
            "s0w", "s0t", "s0e", "s0g", "s1w", "s1t", "s1e", "s1g", "b0w", "b0t", "b0e", "b0g", "s2w", "s2t", "b1w",
            "b1t", "b2w", "b2t", "s0lw", "s0lt", "s0lr", "s0rw", "s0rt", "s0rr", "s1lw", "s1lt", "s1lr", "s1rw", "s1rt",
            "s1rr", "b0lw", "b0lt", "b0lr", "s0l2t", "s0r2t", "s1r2t", "b0l2t", "s0vl", "s0vr", "s1vl", "s1vr", "b0vl",
            "s0lm", "s0rm", "s1lm", "s1rm", "b0lm", "far0", "far1", "comma0", "comma1");

    private static final List<String> TEMPLATES = List.of(
            "s0w",
            "s0w s0t",
            "s1w",
            "s1w s1t",
            "b0w",
            "b0w b0t",
            "b1w",
            "b1w b1t",
            "b2t",
            "s2t",
            "s0e s0t",
            "s1e s1t",
            "b0e b0t",
            "s0g s0t",
            "s1g s1t",
            "b0g b0t",
            // two words
            "s0w b0w",
            "s0w s0t b0t",
            "s0t b0w b0t",
            "s0t b0t",
            "s1w s0w",
            "s1w s1t s0t",
            "s1t s0w s0t",
            "s1t s0t",
            "s1t b0t",
            "s1w b0t",
            "s1t b0w",
            "b0w b1t",
            "s0e b0e",
            "s1e s0e",
            "s0g b0g",
            "s1g s0g",
            // three and more
            "s0t b0t b1t",
            "s0w b0t b1t",
            "s1t s0t b0t",
            "s1w s0t b0t",
            "s1t s0w b0t",
            "s1t s0t b0w",
            "s2t s1t s0t",
            "s0t b0t b1t b2t",
            "s1t s0t b0t b1t",
            "s0g b0g b1t",
            "s1g s0t b0t",
            // dependents
            "s0t s0lt b0t",
            "s0t s0rt b0t",
            "s0t b0t b0lt",
            "s1t s1rt s0t",
            "s1t s1lt s0t",
            "s1t s0t s0lt",
            "s1t s0t s0rt",
            "s0t s0lt s0l2t",
            "s0t s0rt s0r2t",
            "s1t s1rt s1r2t",
            "b0t b0lt b0l2t",
            "s0lr s0t b0t",
            "s0rr s0t b0t",
            "s1t s1rr s0t",
            "s1t s0t s0lr",
            "b0lr s0t b0t",
            "s0lw s0t",
            "s0rw s0t",
            "s1rw s1t s0t",
            "b0lw b0t",
            "s0lw b0t",
            // how many and which dependents
            "s0w s0vr",
            "s0t s0vr s0vl",
            "b0t b0vl",
            "s1t s1vr",
            "s0w s0lm",
            "s0t s0lm b0t",
            "s0t s0rm b0t",
            "s1t s1rm s0t",
            "s1t s1lm s0t",
            "s0t b0t b0lm",
            "s1g s1lm s0t",
            "s0g s0lm b0t",
            // how far
            "far0 s0w",
            "far0 b0w",
            "far0 s0t b0t",
            "far1 s1w",
            "far1 s1t s0t",
            "comma0 s0t b0t",
            "comma0 comma1 s1t s0t");

    private static final FeatureTemplates FEATURES = new FeatureTemplates(OBSERVED, TEMPLATES);

    /** The distances that are told apart. */
    private static final int[] FAR = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7};

    private final SentenceWords words;
    private final int[] tags;
    private final int[] endings;
    private final int[] punctuation;
    private final int[] observed = new int[OBSERVED.size()];
    private final int[] features = new int[FEATURES.size()];
    private int filled;

    /**
     * @param tags the words' classes
     */
    public ParserFeatures(SentenceWords words, int[] tags) {
        this.words = words;
        this.tags = tags;
        int size = words.size();
        this.endings = new int[size];
        this.punctuation = new int[size + 1];
        int comma = ",".hashCode();
        for (int i = 0; i < size; i++) {
            endings[i] = words.ending(i, 3);
            punctuation[i + 1] = punctuation[i] + (words.core[i] == comma ? 1 : 0);
        }
    }

    /** The features of a state, in an array that the next call overwrites. */
    public int[] of(ParserState state) {
        filled = 0;
        int s0 = state.onStack(0);
        int s1 = state.onStack(1);
        int b0 = state.ahead(0);
        word(s0);
        word(s1);
        word(b0);
        brief(state.onStack(2));
        brief(state.ahead(1));
        brief(state.ahead(2));
        child(state, s0, state.left);
        child(state, s0, state.right);
        child(state, s1, state.left);
        child(state, s1, state.right);
        child(state, b0, state.left);
        add(tag(second(state.left, s0)));
        add(tag(second(state.right, s0)));
        add(tag(second(state.right, s1)));
        add(tag(second(state.left, b0)));
        counts(state, s0, s1, b0);
        relations(state, s0, s1, b0);
        add(distance(s0, b0));
        add(distance(s1, s0));
        add(commas(s0, b0));
        add(commas(s1, s0));
        FEATURES.fill(observed, features);
        return features;
    }

    private void add(int observation) {
        observed[filled++] = observation;
    }

    private void word(int at) {
        brief(at);
        add(words.at(endings, at));
        add(words.at(words.signs, at));
    }

    private void brief(int at) {
        add(words.at(words.core, at));
        add(tag(at));
    }

    /** The root, which stands behind the last word, has a class of its own. */
    private int tag(int at) {
        return at == words.size() ? -2 : at < 0 ? -1 : tags[at];
    }

    @SuppressWarnings("EnumOrdinal") // models have relations by their number
    private void child(ParserState state, int head, int[][] children) {
        int child = head < 0 ? SyntaxTree.NONE : children[0][head];
        brief(child);
        add(child < 0 ? -1 : state.relationOf(child).ordinal());
    }

    private static int second(int[][] children, int head) {
        return head < 0 ? SyntaxTree.NONE : children[1][head];
    }

    private void counts(ParserState state, int s0, int s1, int b0) {
        add(s0 < 0 ? -1 : state.leftCount[s0]);
        add(s0 < 0 ? -1 : state.rightCount[s0]);
        add(s1 < 0 ? -1 : state.leftCount[s1]);
        add(s1 < 0 ? -1 : state.rightCount[s1]);
        add(b0 < 0 ? -1 : state.leftCount[b0]);
    }

    private void relations(ParserState state, int s0, int s1, int b0) {
        add(s0 < 0 ? -1 : folded(state.leftRelations[s0]));
        add(s0 < 0 ? -1 : folded(state.rightRelations[s0]));
        add(s1 < 0 ? -1 : folded(state.leftRelations[s1]));
        add(s1 < 0 ? -1 : folded(state.rightRelations[s1]));
        add(b0 < 0 ? -1 : folded(state.leftRelations[b0]));
    }

    private static int folded(long relations) {
        return Long.hashCode(relations * 0x9E3779B97F4A7C15L);
    }

    private static int distance(int from, int to) {
        return from < 0 || to < 0 ? -1 : FAR[Math.min(FAR.length - 1, to - from)];
    }

    private int commas(int from, int to) {
        return from < 0 || to < 0 ? -1 : Math.min(3, punctuation[to] - punctuation[from]);
    }
}
