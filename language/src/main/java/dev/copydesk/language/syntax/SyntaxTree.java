package dev.copydesk.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies of a sentence: every word has one head and a relation to it, but for one that has none, the root. Words are
 * counted from 0.
 *
 * <p>An office beside a name is a dependent of it, or it of the office, by {@link Relation#APPOS} (or, before the name, by
 * {@link Relation#FLAT} or {@link Relation#COMPOUND}); the words of the office are those for which {@link #isWithin} says so.
 */
public final class SyntaxTree {
    /** The head of the root, and what is answered where there is no such word. */
    public static final int NONE = -1;

    private final int[] heads;
    private final Relation[] relations;
    private final PartOfSpeech[] classes;

    /** @throws IllegalArgumentException where the arrays are not of one length */
    public SyntaxTree(int[] heads, Relation[] relations, PartOfSpeech[] classes) {
        if (heads.length != relations.length || heads.length != classes.length) {
            throw new IllegalArgumentException("heads, relations and classes of different sentences");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.classes = classes.clone();
    }

    public int size() {
        return heads.length;
    }

    /** The word that a word depends on; {@link #NONE} of the root. */
    public int head(int word) {
        return heads[word];
    }

    public Relation relation(int word) {
        return relations[word];
    }

    public boolean is(int word, Relation relation) {
        return relations[word] == relation;
    }

    public PartOfSpeech partOfSpeech(int word) {
        return classes[word];
    }

    /** {@link #NONE} of an empty sentence. */
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == NONE) {
                return i;
            }
        }
        return NONE;
    }

    /** The first word that depends on {@code head} by a relation; {@link #NONE} where none does. */
    public int dependent(int head, Relation relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i] == relation) {
                return i;
            }
        }
        return NONE;
    }

    /** The words that depend on {@code head}, in their order. */
    public List<Integer> dependents(int head) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether a word is {@code ancestor} or depends on it, through whatever words. */
    public boolean isWithin(int word, int ancestor) {
        int i = word;
        while (i != NONE && i != ancestor) {
            i = heads[i];
        }
        return i == ancestor;
    }

    /** The uppermost word that a word is joined to by nothing but relations of a set: the head of the name that it is a part of. */
    public int top(int word, Set<Relation> through) {
        int i = word;
        while (heads[i] != NONE && through.contains(relations[i])) {
            i = heads[i];
        }
        return i;
    }

    /** A line for each word, for people: number, class, relation, head. */
    public String text(@Nullable List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            text.append(i)
                    .append('\t')
                    .append(words == null ? "" : words.get(i))
                    .append('\t')
                    .append(classes[i])
                    .append('\t')
                    .append(relations[i].label())
                    .append('\t')
                    .append(heads[i])
                    .append('\n');
        }
        return text.toString();
    }
}
