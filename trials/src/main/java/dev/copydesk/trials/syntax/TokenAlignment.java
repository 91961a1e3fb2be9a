package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Tokenizer;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.trials.syntax.TreebankSentence.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Carries the dependencies of a treebank's words over to the product's tokens, by where they stand. Of several words in one
 * token, the one counts whose head stands outside of it; of several such, the one that says most. The later of several tokens
 * in one word depend on the first.
 */
final class TokenAlignment {
    /** Which of the words in one token counts, the first foremost: {@code qu’il} is a subject, {@code du} a preposition. */
    private static final List<String> FOREMOST = List.of(
            "root",
            "nsubj",
            "csubj",
            "ccomp",
            "parataxis",
            "conj",
            "acl",
            "advcl",
            "xcomp",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "appos",
            "cop",
            "aux",
            "case",
            "mark",
            "det");

    private final TreebankSentence sentence;
    private final List<Token> tokens;

    /** The word that counts for each token. */
    private final int[] wordOf;

    /** The first token of each word. */
    private final int[] tokenOf;

    private TokenAlignment(TreebankSentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.wordOf = new int[tokens.size()];
        this.tokenOf = new int[sentence.words().size()];
    }

    /** A treebank's sentence in the product's tokens. */
    static TrainingSentence of(int number, TreebankSentence sentence, Lexicon lexicon) {
        var alignment = new TokenAlignment(sentence, Tokenizer.tokens(sentence.text(), lexicon));
        alignment.align();
        return alignment.converted(number);
    }

    private void align() {
        Arrays.fill(tokenOf, -1);
        for (int t = 0; t < wordOf.length; t++) {
            wordOf[t] = foremost(t);
            for (int w = 0; w < tokenOf.length; w++) {
                if (tokenOf[w] < 0 && overlaps(sentence.words().get(w), tokens.get(t))) {
                    tokenOf[w] = t;
                }
            }
        }
    }

    private static boolean overlaps(Word word, Token token) {
        return word.from() < token.to() && token.from() < word.to();
    }

    private int foremost(int token) {
        int best = -1;
        for (int w = 0; w < sentence.words().size(); w++) {
            var word = sentence.words().get(w);
            if (overlaps(word, tokens.get(token)) && !isGovernedIn(word, token)) {
                best = best < 0 || rank(word) < rank(sentence.words().get(best)) ? w : best;
            }
        }
        return best;
    }

    private boolean isGovernedIn(Word word, int token) {
        return word.head() >= 0 && overlaps(sentence.words().get(word.head()), tokens.get(token));
    }

    private static int rank(Word word) {
        int rank = FOREMOST.indexOf(word.relation().replaceFirst(":.*", ""));
        return rank < 0 ? FOREMOST.size() : rank;
    }

    private TrainingSentence converted(int number) {
        int size = tokens.size();
        var heads = new int[size];
        var relations = new Relation[size];
        var tags = new String[size];
        for (int t = 0; t < size; t++) {
            int w = wordOf[t];
            var word = w < 0 ? null : sentence.words().get(w);
            tags[t] = word == null ? "X" : word.tag();
            if (word != null && (tokenOf[w] == t || wordOf[tokenOf[w]] != w)) {
                heads[t] = word.head() < 0 ? -1 : tokenOf[word.head()];
                relations[t] = word.head() < 0 ? Relation.ROOT : Relation.of(word.relation());
            } else {
                heads[t] = word == null ? Math.max(0, t - 1) : tokenOf[w];
                relations[t] = tokens.get(t).kind() == TokenKind.PUNCTUATION ? Relation.PUNCT : Relation.FLAT;
            }
        }
        mend(heads, relations);
        return new TrainingSentence(number, tokens, List.of(tags), heads, relations);
    }

    /** Makes a tree of what became none by words that stand in one token. */
    private static void mend(int[] heads, Relation[] relations) {
        int root = root(heads);
        for (int i = 0; i < heads.length; i++) {
            boolean second = heads[i] < 0 && i != root;
            if (second || heads[i] == i || (i != root && !leads(heads, i))) {
                heads[i] = root;
                relations[i] = Relation.OTHER;
            }
        }
        if (root >= 0 && heads.length > 0) {
            heads[root] = -1;
            relations[root] = Relation.ROOT;
        }
    }

    private static int root(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return 0;
    }

    private static boolean leads(int[] heads, int from) {
        int at = from;
        for (int steps = 0; steps <= heads.length; steps++) {
            if (at < 0) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
