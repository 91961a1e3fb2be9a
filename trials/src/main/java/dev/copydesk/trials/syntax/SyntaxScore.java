package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.WordList;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxTree;

/** How much of treebank sentences a parser gets right. Punctuation counts for the classes alone. */
final class SyntaxScore {
    private final Lexicon lexicon;
    private int tokens;
    private int classes;
    private int words;
    private int heads;
    private int relations;
    private int found;
    private int wanted;
    private int both;

    SyntaxScore(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(TrainingSentence gold, SyntaxTree tree) {
        for (int i = 0; i < gold.size(); i++) {
            tokens++;
            classes += gold.tags()
                            .get(i)
                            .replaceFirst(":.*", "")
                            .equals(tree.partOfSpeech(i).name())
                    ? 1
                    : 0;
            if (gold.relations()[i] == Relation.PUNCT) {
                continue;
            }
            boolean head = gold.heads()[i] == tree.head(i);
            boolean relation = head && gold.relations()[i] == tree.relation(i);
            words++;
            heads += head ? 1 : 0;
            relations += relation ? 1 : 0;
            boolean isSubject = gold.relations()[i] == Relation.NSUBJ && isCue(gold, gold.heads()[i]);
            boolean isRead = tree.is(i, Relation.NSUBJ) && isCue(gold, tree.head(i));
            wanted += isSubject ? 1 : 0;
            found += isRead ? 1 : 0;
            both += isSubject && isRead && head ? 1 : 0;
        }
    }

    private boolean isCue(TrainingSentence gold, int at) {
        return at >= 0 && lexicon.has(WordList.CUES, gold.tokens().get(at).key());
    }

    String text() {
        return String.format(
                "classes %.3f, heads %.3f, heads and relations %.3f; subjects of cue verbs: precision %.3f, recall %.3f of %d",
                share(classes, tokens),
                share(heads, words),
                share(relations, words),
                share(both, found),
                share(both, wanted),
                wanted);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
