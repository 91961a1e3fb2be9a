package dev.copydesk.language.syntax;

import java.util.Arrays;

/**
 * How far a sentence is parsed (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words that wait for their
 * head, the words that are still to come, and behind them the root. A word that gets its head leaves the stack.
 *
 * <p>A transition is a number: {@link #SHIFT}, or a relation to the next word, or one to the word below.
 */
@SuppressWarnings("EnumOrdinal") // models have transitions by their number
public final class ParserState {
    public static final int SHIFT = 0;
    private static final int RELATIONS = Relation.values().length;

    /** How many transitions there are. */
    public static final int TRANSITIONS = 1 + 2 * RELATIONS;

    private static final Relation[] RELATION = Relation.values();

    private final int size;
    private final int[] stack;
    private int height;
    private int next;
    private final int[] heads;
    private final Relation[] relations;
    final int[][] left;
    final int[][] right;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftRelations;
    final long[] rightRelations;

    public ParserState(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = new int[size];
        this.relations = new Relation[size];
        this.left = new int[2][size + 1];
        this.right = new int[2][size + 1];
        this.leftCount = new int[size + 1];
        this.rightCount = new int[size + 1];
        this.leftRelations = new long[size + 1];
        this.rightRelations = new long[size + 1];
        Arrays.fill(heads, SyntaxTree.NONE);
        Arrays.fill(relations, Relation.OTHER);
        for (int i = 0; i < 2; i++) {
            Arrays.fill(left[i], SyntaxTree.NONE);
            Arrays.fill(right[i], SyntaxTree.NONE);
        }
    }

    /** The transition by which the top of the stack depends on the next word. */
    public static int toNext(Relation relation) {
        return 1 + relation.ordinal();
    }

    /** The transition by which the top of the stack depends on the word below it. */
    public static int toBelow(Relation relation) {
        return 1 + RELATIONS + relation.ordinal();
    }

    public static boolean isToNext(int transition) {
        return transition > SHIFT && transition <= RELATIONS;
    }

    public static Relation relation(int transition) {
        return RELATION[(transition - 1) % RELATIONS];
    }

    public boolean isDone() {
        return next == size && height == 0;
    }

    /** How many words wait for their head. */
    public int height() {
        return height;
    }

    /** A word on the stack, 0 being the top; {@link SyntaxTree#NONE} below its bottom. */
    public int onStack(int depth) {
        return depth < height ? stack[height - 1 - depth] : SyntaxTree.NONE;
    }

    /** The word to come, 0 being the next; the sentence's size stands for the root. */
    public int ahead(int distance) {
        return next + distance > size ? SyntaxTree.NONE : next + distance;
    }

    /** Whether a transition leads to a tree with one root. */
    public boolean allows(int transition) {
        boolean atEnd = next == size;
        if (transition == SHIFT) {
            return !atEnd;
        }
        boolean root = relation(transition) == Relation.ROOT;
        if (isToNext(transition)) {
            return atEnd ? height == 1 && root : height > 0 && !root;
        }
        return height > 1 && !root;
    }

    public void apply(int transition) {
        if (transition == SHIFT) {
            stack[height++] = next++;
            return;
        }
        int word = stack[--height];
        if (isToNext(transition)) {
            attach(word, next, relation(transition), left, leftCount, leftRelations);
        } else {
            attach(word, stack[height - 1], relation(transition), right, rightCount, rightRelations);
        }
    }

    private void attach(int word, int head, Relation relation, int[][] children, int[] count, long[] seen) {
        heads[word] = head == size ? SyntaxTree.NONE : head;
        relations[word] = relation;
        children[1][head] = children[0][head];
        children[0][head] = word;
        count[head]++;
        seen[head] |= 1L << relation.ordinal();
    }

    /** The relation of a word to its head; {@link Relation#OTHER} while it has none. */
    Relation relationOf(int word) {
        return relations[word];
    }

    /** The heads found so far. */
    public int[] heads() {
        return heads;
    }

    /** The relations found so far. */
    public Relation[] relations() {
        return relations;
    }
}
