package dev.copydesk.trials.syntax;

import dev.copydesk.language.Token;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a sentence of another's words: what depends on a word that is left out depends on its head instead. */
final class SentenceBuilder {
    private static final int INSERTED = -2;

    private final TrainingSentence source;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    SentenceBuilder(TrainingSentence source) {
        this.source = source;
    }

    SentenceBuilder keep(int word) {
        return put(
                source.tokens().get(word),
                source.tags().get(word),
                word,
                source.heads()[word],
                source.relations()[word]);
    }

    /** Another form of a word. */
    SentenceBuilder keep(int word, Token form) {
        return put(form, source.tags().get(word), word, source.heads()[word], source.relations()[word]);
    }

    /** All words of {@code kept}, in their order. */
    SentenceBuilder keepAll(boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                keep(i);
            }
        }
        return this;
    }

    /** A quotation in the place of a word and its dependents. */
    SentenceBuilder quote(int word) {
        var token = source.tokens().get(word);
        return put(
                SyntaxParser.quotation(token.from(), token.to()),
                "X",
                word,
                source.heads()[word],
                source.relations()[word]);
    }

    /** A word that the other sentence does not have. */
    SentenceBuilder insert(Token token, String tag, int head, Relation relation) {
        return put(token, tag, INSERTED, head, relation);
    }

    private SentenceBuilder put(Token token, String tag, int origin, int head, Relation relation) {
        tokens.add(token);
        tags.add(tag);
        origins.add(origin);
        heads.add(head);
        relations.add(relation);
        return this;
    }

    TrainingSentence build() {
        var placed = new int[source.size()];
        Arrays.fill(placed, -1);
        for (int i = 0; i < origins.size(); i++) {
            if (origins.get(i) != INSERTED) {
                placed[origins.get(i)] = i;
            }
        }
        var newHeads = new int[tokens.size()];
        for (int i = 0; i < newHeads.length; i++) {
            int head = heads.get(i);
            while (head >= 0 && placed[head] < 0) {
                head = source.heads()[head];
            }
            newHeads[i] = head < 0 ? -1 : placed[head];
        }
        return new TrainingSentence(
                source.number(), List.copyOf(tokens), List.copyOf(tags), newHeads, relations.toArray(Relation[]::new));
    }
}
